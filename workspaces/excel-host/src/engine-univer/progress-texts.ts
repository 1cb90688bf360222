import type { mergeLocales } from '@univerjs/presets';

type Texts = ReturnType<typeof mergeLocales>;

/** What the engine says beside the formula bar during a long calculation; 0.25.1 ships no language with it. */
const PROGRESS = {
  'en-US': {
    analyzing: 'Analyzing …',
    calculating: 'Calculating …',
    'array-analysis': 'Analyzing arrays …',
    'array-calculation': 'Calculating arrays …',
    done: 'Calculated',
  },
  'zh-CN': {
    analyzing: '正在分析…',
    calculating: '正在计算…',
    'array-analysis': '正在分析数组…',
    'array-calculation': '正在计算数组…',
    done: '计算完成',
  },
};

/** The engine's texts, completed. */
export function withProgress(texts: Texts, locale: keyof typeof PROGRESS): Texts {
  const formulas = texts['sheets-formula'];
  const known = typeof formulas === 'object' && formulas !== null ? formulas : {};
  return { ...texts, 'sheets-formula': { ...known, progress: PROGRESS[locale] } };
}
