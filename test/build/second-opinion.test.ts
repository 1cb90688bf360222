import { parseTree } from 'custom-functions-metadata';
import { listedFunctions } from '../../src/catalog/listed';
import type { EnumJson, FunctionJson } from '../../src/build/metadata/metadata';
import { metadataOf } from '../../src/build/metadata/metadata-files';

const { functions, enums } = metadataOf(listedFunctions(), { url: 'https://kehu.example', prefix: '' }).en;

const enumName = (id: string): string => id.replace('.', '_');

/** Our metadata as the TypeScript source that Microsoft's generator would read. */
function source(fn: FunctionJson): string {
  const parameters = fn.parameters.map(({ name, optional, dimensionality, customEnumId }) => {
    const type = customEnumId ? enumName(customEnumId) : dimensionality === 'matrix' ? 'any[][]' : 'any';
    return `${name}${optional ? '?' : ''}: ${type}`;
  });
  return `
/**
 * ${fn.description}
 * @customfunction ${fn.id}
 * @helpurl ${fn.helpUrl}
${fn.parameters.map(({ name, description }) => ` * @param ${name} ${description}`).join('\n')}
 */
function ${fn.id}(${parameters.join(', ')}): any${fn.result.dimensionality === 'matrix' ? '[][]' : ''} {
  return null!;
}
`;
}

const enumSource = ({ id, values }: EnumJson): string => `
/** @customenum {string} */
enum ${enumName(id)} {
${values.map(({ stringValue, tooltip }) => `  /** ${tooltip} */\n  ${stringValue} = ${JSON.stringify(stringValue)},`).join('\n')}
}
`;

test("Microsoft's generator makes the same metadata of the same signatures", () => {
  const text = [...enums.map(enumSource), ...functions.map(source)].join('\n');
  const { functions: generated, extras } = parseTree(text, 'functions.ts');
  expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
  const ours = functions.map(({ id, name, description, helpUrl, parameters, result }) => ({
    id,
    name,
    description,
    helpUrl,
    // The generator leaves out what is the default: `any` and `scalar`.
    result: result.dimensionality === 'matrix' ? { dimensionality: 'matrix' } : {},
    parameters: parameters.map(({ customEnumId, dimensionality, ...rest }) => ({
      ...rest,
      ...(dimensionality === 'matrix' && { dimensionality }),
      ...(customEnumId && { customEnumId: enumName(customEnumId) }),
    })),
  }));
  expect(generated).toEqual(ours);
});
