// Bounded load: ten connections, a few seconds per round.
import autocannon from 'autocannon';

export const CONNECTIONS = 10;

/** Repeats one request for some seconds. @returns requests per second and latency in ms; throws on any failure */
export async function repeat(url, { method, path, headers, body }, seconds) {
  const result = await autocannon({
    url: url + path,
    method,
    headers,
    body,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx || result.errors || result.timeouts)
    throw new Error(`${url}${path}: ${result.non2xx} refused, ${result.errors} broken`);
  return { perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Sends each request once, ten at a time. @returns requests per second and the bodies */
export async function once(url, requests) {
  const bodies = [];
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < requests.length) bodies.push(await send(url, requests[next++]));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { perSecond: requests.length / ((performance.now() - started) / 1000), bodies };
}

/** One request; the parsed body. */
export async function send(url, { method, path, headers, body }) {
  const response = await fetch(url + path, { method, headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url}${path}: ${response.status} ${text.slice(0, 500)}`);
  const parsed = JSON.parse(text);
  if (parsed.errors) throw new Error(`${url}${path}: ${JSON.stringify(parsed.errors).slice(0, 500)}`);
  return parsed;
}
