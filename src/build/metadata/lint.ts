import { LANGS, type Lang } from '../../core/text';
import { EXCEL_FUNCTIONS } from './excel-functions';
import type { EnumJson, FunctionJson, FunctionsJson, ParameterJson } from './metadata';

/**
 * What Excel or its store refuses without saying so. Lengths are those of the unified manifest, so that the product
 * can move to it.
 */
const LIMITS = {
  name: [3, 64],
  description: [1, 1024],
  parameters: 128,
  parameterName: [1, 64],
  parameterDescription: [1, 512],
  values: 256,
  tooltip: [1, 256],
} as const;

const within = (text: string, [least, most]: readonly [number, number]): boolean =>
  text.length >= least && text.length <= most;

const looksLikeCell = (name: string): boolean => /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name);

const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) < i);

/** Chinese texts hold Chinese; English ones at most a label or two of it, such as 甲 or 是. */
function inLanguage(text: string, lang: Lang): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return lang === 'zh-CN' ? han > 0 : han * 4 < text.length;
}

function nameComplaints({ id, name }: FunctionJson, prefix: string): string[] {
  const complaints: string[] = [];
  if (name !== prefix + id)
    complaints.push(`is listed as ${name}: the name is ${prefix}${id}, in every language`);
  if (!within(name, LIMITS.name)) complaints.push('has a name of less than 3 or more than 64 signs');
  if (!/^[A-Z][A-Z0-9_]*$/.test(id)) complaints.push('has a name of other signs than A–Z, 0–9 and _');
  if (looksLikeCell(id)) complaints.push('has the name of a cell');
  if (EXCEL_FUNCTIONS.has(id)) complaints.push('has the name of a function of Excel');
  return complaints;
}

function parameterComplaints(parameters: readonly ParameterJson[], lang: Lang): string[] {
  const complaints: string[] = [];
  const names = parameters.map(({ name }) => name);
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  if (parameters.length > LIMITS.parameters) complaints.push(`has more than ${LIMITS.parameters} arguments`);
  for (const name of repeated(names)) complaints.push(`has two arguments named ${name}`);
  for (const [i, { name, description, optional }] of parameters.entries()) {
    if (!within(name, LIMITS.parameterName)) complaints.push(`names argument ${i + 1} “${name}”`);
    if (!within(description, LIMITS.parameterDescription))
      complaints.push(`describes ${name} in ${description.length} signs, not in 1 to 512`);
    else if (!inLanguage(description, lang)) complaints.push(`describes ${name} in the other language`);
    if (!optional && firstOptional >= 0 && i > firstOptional)
      complaints.push(`takes ${name}, which is required, after an optional argument`);
  }
  return complaints;
}

function functionComplaints(fn: FunctionJson, lang: Lang, prefix: string): string[] {
  const complaints = [...nameComplaints(fn, prefix), ...parameterComplaints(fn.parameters, lang)];
  if (!within(fn.description, LIMITS.description))
    complaints.push(`is described in ${fn.description.length} signs, not in 1 to 1024`);
  else if (!inLanguage(fn.description, lang)) complaints.push('is described in the other language');
  if (!fn.helpUrl.startsWith('https://')) complaints.push('has no help over https');
  return complaints.map((complaint) => `${fn.id} ${complaint}`);
}

function enumComplaints({ id, values }: EnumJson, lang: Lang): string[] {
  const complaints: string[] = [];
  if (values.length > LIMITS.values) complaints.push(`has more than ${LIMITS.values} options`);
  for (const { name, tooltip } of values) {
    if (!within(tooltip, LIMITS.tooltip))
      complaints.push(`explains “${name}” in ${tooltip.length} signs, not in 1 to 256`);
    else if (!inLanguage(tooltip, lang)) complaints.push(`explains “${name}” in the other language`);
  }
  return complaints.map((complaint) => `${id} ${complaint}`);
}

/** What must be the same in every language: all but the texts. */
const skeleton = ({ functions, enums }: FunctionsJson): string[] => [
  ...functions.map(({ id, parameters, result }) =>
    JSON.stringify([id, result, parameters.map(({ name: _, description: __, ...rest }) => rest)]),
  ),
  ...enums.map(({ id, values }) => JSON.stringify([id, values.map(({ stringValue }) => stringValue)])),
];

/** Everything that is wrong with the metadata, in words; empty when nothing is. */
export function complaintsAbout(metadata: Readonly<Record<Lang, FunctionsJson>>, prefix = ''): string[] {
  const complaints = LANGS.flatMap((lang) => {
    const { functions, enums } = metadata[lang];
    return [
      ...repeated(functions.map(({ id }) => id)).map((id) => `${id} is listed twice`),
      ...functions.flatMap((fn) => functionComplaints(fn, lang, prefix)),
      ...enums.flatMap((options) => enumComplaints(options, lang)),
    ].map((complaint) => `${lang}: ${complaint}`);
  });
  const [english, chinese] = [skeleton(metadata.en), skeleton(metadata['zh-CN'])];
  const different = [...english, ...chinese].filter((x) => !english.includes(x) || !chinese.includes(x));
  return [...complaints, ...different.map((x) => `only one language has ${x}`)];
}
