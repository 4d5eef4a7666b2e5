import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { featureOf, type HouseFile, houseFiles, LAYERS, layerOf } from './kit/house.js';

// The laws of the house, each as a list of what breaks it. An empty list is a law kept.

const server = houseFiles('server');
const features = server.filter((file) => featureOf(file.path));
const list = readFileSync('server/features.ts', 'utf8');
const order = (/\[([^\]]*)\];/.exec(list.slice(list.indexOf('export const features')))?.[1] ?? '')
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean);

const breaks = (
  files: readonly HouseFile[],
  broken: (file: HouseFile, imported: string) => string | false | undefined,
): string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((imported) => {
      const why = broken(file, imported);
      return why ? [`${file.path} → ${imported}: ${why}`] : [];
    }),
  );

describe('the house', () => {
  test('every feature folder stands in the list', () => {
    const folders = [...new Set(features.map((file) => featureOf(file.path)))].filter((name) =>
      server.some((file) => file.path === `server/features/${name}/index.ts`),
    );
    expect([...folders].sort()).toEqual([...order].sort());
  });

  test('every file of a feature carries its layer as a suffix', () => {
    expect(features.filter((file) => layerOf(file.path) === undefined).map((file) => file.path)).toEqual([]);
  });

  test('arrows point down: from a feature only to itself, to features listed earlier, and to the kernel', () => {
    const position = (name: string | undefined) => (name === undefined ? -1 : order.indexOf(name));
    expect(
      breaks(features, (file, imported) => {
        if (imported.startsWith('server/kernel/')) return false;
        const target = featureOf(imported);
        if (target === undefined) return 'outside features and kernel';
        const [from, to] = [position(featureOf(file.path)), position(target)];
        // A folder that is not in the list yet holds only rules; it stands after everything it reads.
        return from >= 0 && to > from && 'a later feature';
      }),
    ).toEqual([]);
  });

  test('inside a feature arrows point to the left: rules < policy < entity < … < index', () => {
    expect(
      breaks(features, (file, imported) => {
        if (featureOf(imported) !== featureOf(file.path)) return false;
        const [from, to] = [layerOf(file.path), layerOf(imported)];
        return (
          from !== undefined &&
          to !== undefined &&
          LAYERS.indexOf(to) > LAYERS.indexOf(from) &&
          `${from} must not know ${to}`
        );
      }),
    ).toEqual([]);
  });

  test('another feature is known by its entities, rules, policies, reads and services, never by its resolvers', () => {
    expect(
      breaks(features, (file, imported) => {
        const layer = layerOf(imported);
        return (
          featureOf(imported) !== featureOf(file.path) &&
          (layer === 'resolver' || layer === 'index' || layer === 'routes') &&
          'the face of another feature'
        );
      }),
    ).toEqual([]);
  });

  test('rules are pure: they import rules, data and types of the kernel that are rules themselves', () => {
    const pureKernel = /^server\/kernel\/(actor|errors|messages|page|sheet\/(sheet\.types|[\w-]+\.rules))\.ts$/;
    expect(
      breaks(
        features.filter((file) => layerOf(file.path) === 'rules'),
        (_file, imported) => {
          const layer = layerOf(imported);
          return layer !== 'rules' && layer !== 'data' && !pureKernel.test(imported) && 'not pure';
        },
      ),
    ).toEqual([]);
  });

  test('rules have no clock, no database and no environment', () => {
    const forbidden =
      /new Date\(\)|Date\.now\(|Math\.random\(|process\.env|@mikro-orm\/(core|postgresql)|from 'pg'|node:fs/;
    expect(
      features.filter((file) => layerOf(file.path) === 'rules' && forbidden.test(file.text)).map((file) => file.path),
    ).toEqual([]);
  });

  test('the kernel knows no feature', () => {
    expect(
      breaks(
        server.filter((file) => file.path.startsWith('server/kernel/')),
        (_file, imported) => featureOf(imported) && 'a feature',
      ),
    ).toEqual([]);
  });

  test('no two entity files import each other', () => {
    const entities = features.filter((file) => layerOf(file.path) === 'entity');
    const known = new Map(
      entities.map((file) => [file.path, file.imports.filter((imported) => layerOf(imported) === 'entity')]),
    );
    expect(
      [...known].flatMap(([path, imports]) =>
        imports.filter((other) => other !== path && known.get(other)?.includes(path)),
      ),
    ).toEqual([]);
  });

  test('lists are read through the reader: no find over many rows outside services, no entity hydrated in a read', () => {
    expect(
      features
        .filter(
          (file) =>
            (layerOf(file.path) === 'reads' || layerOf(file.path) === 'resolver') &&
            /\.(find|findAndCount|findAll)\(\s*[A-Z]/.test(file.text),
        )
        .map((file) => file.path),
    ).toEqual([]);
  });

  test('files stay small: at most 250 lines', () => {
    const files = [...server, ...houseFiles('admin').filter((file) => !file.path.startsWith('admin/gql/'))];
    expect(files.filter((file) => file.lines > 251).map((file) => `${file.path} ${file.lines}`)).toEqual([]);
  });
});
