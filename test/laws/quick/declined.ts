import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { project } from '../../bench/bundle';

/** What a shortcut hands back when it does not know, told by the type of its result. */
function answer(checker: ts.TypeChecker, signature: ts.Signature): string {
  const type = signature.getReturnType();
  const parts = type.isUnion() ? type.types : [type];
  if (parts.some(({ flags }) => flags & ts.TypeFlags.Null)) return 'null';
  if (parts.some(({ flags }) => flags & ts.TypeFlags.Undefined)) return 'undefined';
  if (type.flags & ts.TypeFlags.Number) return 'NaN';
  const [made] = type.getCallSignatures();
  if (made) return `() => ${answer(checker, made)}`;
  const same = signature.parameters.findIndex((p) => checker.getTypeOfSymbol(p) === type);
  if (same >= 0) return `given[${same}]`;
  throw new Error(`How does a shortcut that gives ${checker.typeToString(type)} say that it does not know?`);
}

/** The functions of a shortcut file, each with what it says when it declines. */
export function declining(files: readonly string[]): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const program = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const checker = program.getTypeChecker();
  const answersOf = (file: string): Record<string, string> => {
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
    return Object.fromEntries(
      exported.flatMap((symbol) => {
        const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
        return signature ? [[symbol.name, answer(checker, signature)]] : [];
      }),
    );
  };
  return new Map(files.map((file) => [file, answersOf(file)]));
}

/** The name under which the stand-ins count how often they were asked. */
export const ASKED = 'kehuAsked';

/** All worksheet functions with one shortcut file replaced by stand-ins that always decline. */
export async function functionsWithout(
  file: string,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const standIn: Plugin = {
    name: 'declining',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]quick[^/\\]*\.ts$/ }, ({ path }) => {
        if (path !== file) return null;
        const contents = Object.entries(answers).map(
          ([name, declined]) =>
            `export const ${name} = (...given) => { globalThis.${ASKED}?.add('${name}'); return ${declined}; };`,
        );
        return { contents: contents.join('\n'), loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ['src/catalog/functions.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [standIn],
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
