/** What Vite understands as an import and TypeScript does not. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
