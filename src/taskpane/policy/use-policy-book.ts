import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Lang, Text } from '../../core/text';
import type { Policy } from '../../define/policy/policy';
import { serialOfText } from '../../define/sheet/entry';
import { joined } from '../../define/sheet/fill';
import type { PolicyState } from '../../define/sheet/input';
import { holdsDefault, problemOf, type Settings } from '../../define/sheet/parameters';
import { changeSaid } from '../../define/sheet/policy-changes';
import { groupsOf, laidAddition, laidPolicy, type PolicyGroup } from '../../define/sheet/policy-sheet';
import { cellsOf, entriesOf, stateOf, statesIn, unrecorded } from '../../define/sheet/policy-state';
import type { SheetOutline } from '../../define/sheet/outline';
import type { PolicySheet } from '../../excel/policy-sheet';
import { toProblem, type WorkbookProblem } from '../../excel/problem';
import { Cancelled } from '../../excel/trip';
import type { Workbook } from '../../excel/workbook';
import { today } from '../draft';
import type { LoadSheet } from '../sheet-rooms';

export type States = Readonly<Record<string, PolicyState>>;

/** The policies of the product with what the workbook holds of them. */
export interface PolicyBook {
  readonly groups: readonly PolicyGroup[];
  /** Null where the workbook has none. */
  readonly sheet: PolicySheet | null;
  /** Policy sheets that came from another workbook: what they hold can be taken over. */
  readonly others: readonly PolicySheet[];
  /** By policy id: what holds now, in the cells or as Kehu proposes. */
  readonly states: States;
  /** Changed in the cells after the last version was recorded. */
  readonly since: readonly string[];
}

export type BookState =
  | { readonly status: 'reading' }
  | { readonly status: 'notRead'; readonly problem: WorkbookProblem }
  | { readonly status: 'read'; readonly book: PolicyBook };

export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving'; readonly share: number }
  | { readonly status: 'saved'; readonly version: number; readonly created: string | null }
  | { readonly status: 'notSaved'; readonly problem: WorkbookProblem }
  | { readonly status: 'cancelled' };

/** One policy as it would be saved. */
export interface PolicyItem {
  readonly policy: Policy<unknown>;
  readonly sheets: readonly Text[];
  readonly state: PolicyState;
  /** What forbids to use it, as a sentence. */
  readonly problem: Text | null;
  readonly isDefault: boolean;
  /** Against what stands in the workbook. */
  readonly change: Text | null;
  /** Its cells are gone from the Policy sheet, or that is older than the policy. */
  readonly missing: boolean;
}

const settingsOf = (policy: Policy<unknown>, state: PolicyState): Settings => ({
  setting: () => state.value,
  chosen: () => null,
  held: (of) => (of === policy ? state : undefined),
});

const proposed = (policy: Policy<unknown>): PolicyState => ({ name: '', value: policy.value });

/** All policies, their draft, and the way of both into the workbook. */
export function usePolicyBook(
  workbook: Workbook,
  sheets: readonly SheetOutline[],
  loadSheet: LoadSheet,
  lang: Lang,
) {
  const [state, setState] = useState<BookState>({ status: 'reading' });
  const [draft, setDraft] = useState<States>({});
  const [save, setSave] = useState<SaveState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);

  const read = useCallback(async (): Promise<BookState> => {
    try {
      const definitions = await Promise.all(sheets.map(({ id }) => loadSheet(id)));
      const groups = groupsOf(definitions.flatMap((definition) => definition ?? []));
      const found = await workbook.policySheets();
      const sheet = found.find(({ holds }) => holds) ?? null;
      const policies = groups.flatMap((group) => group.policies.map(({ policy }) => policy));
      const held = sheet ? statesIn(policies, sheet) : {};
      const states = Object.fromEntries(
        policies.map((policy) => [policy.id, held[policy.id] ?? proposed(policy)]),
      );
      const others = found.filter((one) => one !== sheet);
      return {
        status: 'read',
        book: { groups, sheet, others, states, since: sheet ? unrecorded(sheet) : [] },
      };
    } catch (error) {
      return { status: 'notRead', problem: toProblem(error) };
    }
  }, [workbook, sheets, loadSheet]);

  const readAgain = useCallback(() => {
    setState({ status: 'reading' });
    void read().then(setState);
  }, [read]);
  useEffect(() => {
    let wanted = true;
    void read().then((next) => wanted && setState(next));
    return () => {
      wanted = false;
      running.current?.abort();
    };
  }, [read]);

  const book = state.status === 'read' ? state.book : null;
  const items = useMemo(
    () =>
      (book?.groups ?? []).map(({ title, policies }) => ({
        title,
        items: policies.map(({ policy, sheets: used }): PolicyItem => {
          const before = book!.states[policy.id]!;
          const now = draft[policy.id] ?? before;
          const settings = settingsOf(policy, now);
          return {
            policy,
            sheets: used,
            state: now,
            problem: problemOf(policy, settings),
            isDefault: holdsDefault(policy, settings),
            change: changeSaid(policy, before, now),
            missing: book!.sheet !== null && before.name === '',
          };
        }),
      })),
    [book, draft],
  );
  const all = items.flatMap((group) => group.items);
  const changed = all.filter(({ change }) => change !== null);

  const change = useCallback((id: string, next: PolicyState) => {
    setSave({ status: 'idle' });
    setDraft((before) => ({ ...before, [id]: next }));
  }, []);
  const discard = useCallback(() => setDraft({}), []);
  /** Puts what Kehu proposes into the draft: of one policy, or of all. */
  const reset = (id?: string) =>
    all
      .filter(({ policy, isDefault }) => !isDefault && (id === undefined || policy.id === id))
      .forEach(({ policy, state: { name, rows } }) => change(policy.id, padded(policy, name, rows?.length)));
  const takeOver = (from: PolicySheet) => {
    const theirs = statesIn(
      all.map(({ policy }) => policy),
      from,
    );
    all.forEach(({ policy, state: { name, rows } }) => {
      const their = theirs[policy.id];
      if (their) change(policy.id, fitted(policy, their, name, rows?.length));
    });
  };

  const record = (by: string, why: string) => {
    if (!book) return;
    running.current = new AbortController();
    const { signal } = running.current;
    setSave({ status: 'saving', share: 0 });
    const version = {
      version: (book.sheet?.version ?? 0) + 1,
      date: today(),
      by,
      why,
      what: joined(
        changed.map((item) => item.change!),
        { en: '; ', 'zh-CN': '；' },
      ),
    };
    const write = async (): Promise<SaveState> => {
      const { sheet } = book;
      if (!sheet) {
        const onProgress = (share: number) => setSave({ status: 'saving', share });
        const laid = laidPolicy(book.groups, { ...book.states, ...draft }, version, lang);
        const made = await workbook.createPolicySheet(laid, { lang, version: 1 }, { signal, onProgress });
        return { status: 'saved', version: 1, created: made.name };
      }
      const edits = changed
        .filter(({ missing }) => !missing)
        .map(({ policy, state: now }) => ({ id: policy.id, cells: cellsOf(policy, now, sheet.lang) }));
      const row = [version.version, serialOfText(version.date)!, by, why, version.what[sheet.lang]];
      const missing = lacking(book.groups, all);
      const addition =
        missing.length === 0
          ? null
          : (usedRows: number) => laidAddition(missing, { ...book.states, ...draft }, usedRows, sheet.lang);
      await workbook.recordPolicy(sheet, { edits, version: row, addition }, { signal });
      return { status: 'saved', version: version.version, created: null };
    };
    write()
      .then(async (saved) => {
        const next = await read();
        setDraft({});
        setState(next);
        return saved;
      })
      .catch((error: unknown): SaveState =>
        error instanceof Cancelled
          ? { status: 'cancelled' }
          : { status: 'notSaved', problem: toProblem(error) },
      )
      .then(setSave);
  };

  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, groups: items, changed, save, change, reset, discard, takeOver, record, cancel, readAgain };
}

/** The policies that the workbook's sheet has no cells for, in their groups. */
const lacking = (groups: readonly PolicyGroup[], items: readonly PolicyItem[]): PolicyGroup[] => {
  const missing = new Set(items.filter((item) => item.missing).map(({ policy }) => policy));
  return groups
    .map(({ title, policies }) => ({ title, policies: policies.filter(({ policy }) => missing.has(policy)) }))
    .filter(({ policies }) => policies.length > 0);
};

/** What Kehu proposes, in as many rows as the workbook has for it. */
const padded = (policy: Policy<unknown>, name: string | undefined, rows: number | undefined): PolicyState =>
  fitted(policy, proposed(policy), name, rows);

function fitted(
  policy: Policy<unknown>,
  from: PolicyState,
  name: string | undefined,
  rows: number | undefined,
): PolicyState {
  const entries = entriesOf(policy, from);
  if (rows === undefined) return stateOf(policy, entries, name);
  const filled = Array.from({ length: rows }, (_, r) => entries[r] ?? entries[0]!.map(() => ''));
  return stateOf(policy, filled, name);
}
