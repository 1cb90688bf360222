import type { Lang } from '../../core/text';
import type { Argument } from '../../define/function/argument';
import { argumentTip } from '../../define/function/default-text';
import type { ListedFunction } from '../../catalog/listed';
import type { EnumJson, FunctionJson, FunctionsJson, ParameterJson } from './metadata';

const enumId = (fn: string, argument: string): string => `${fn}.${argument}`;

/**
 * The names of arguments stay as the contract writes them in English; in Chinese they are the field's terms. Both have
 * the same ids, the same order, the same options.
 */
const nameOf = (argument: Argument, lang: Lang): string =>
  lang === 'en' ? argument.id : argument.name[lang];

function parameter({ fn, words }: ListedFunction, argument: Argument, lang: Lang): ParameterJson {
  const said = words.args[argument.id];
  return {
    name: nameOf(argument, lang),
    description: said ? argumentTip(said, argument)[lang] : '',
    // Only text can have a list of options; everything else is `any`, because a typed argument that meets a header
    // or a blank fails inside Excel, before a function can say why.
    type: argument.codes ? 'string' : 'any',
    dimensionality: argument.codes ? 'scalar' : argument.dimension,
    ...(argument.optional && { optional: true }),
    ...(argument.codes && { customEnumId: enumId(fn.id, argument.id) }),
  };
}

function functionJson(listed: ListedFunction, lang: Lang, helpUrl: string, prefix: string): FunctionJson {
  const { fn, words } = listed;
  return {
    id: fn.id,
    // Only the name: Excel calls a function by its id, so the scripts are the same with every prefix.
    name: prefix + fn.id,
    description: words.description[lang],
    helpUrl,
    parameters: fn.args.map((argument) => parameter(listed, argument, lang)),
    result: { type: 'any', dimensionality: fn.result },
  };
}

function enumsOf({ fn, words }: ListedFunction, lang: Lang): EnumJson[] {
  return fn.args.flatMap(({ id, codes }) =>
    codes
      ? {
          id: enumId(fn.id, id),
          type: 'string' as const,
          values: codes.map((code) => ({
            name: code,
            stringValue: code,
            tooltip: words.options?.[id]?.[code]?.[lang] ?? '',
          })),
        }
      : [],
  );
}

/** What Excel's function list and its tips show, in one language. */
export const functionsJson = (
  functions: readonly ListedFunction[],
  lang: Lang,
  helpUrl: (fn: string, lang: Lang) => string,
  prefix: string,
): FunctionsJson => ({
  allowErrorForDataTypeAny: true,
  functions: functions.map((listed) => functionJson(listed, lang, helpUrl(listed.fn.id, lang), prefix)),
  enums: functions.flatMap((listed) => enumsOf(listed, lang)),
});

/** The name of the file in a language. */
export const functionsFile = (lang: Lang): string =>
  lang === 'en' ? 'functions.json' : `functions-${lang}.json`;
