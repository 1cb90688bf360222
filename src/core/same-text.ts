/**
 * Signs that no reader sees: zero-width spaces and joiners, direction marks, soft hyphens, byte order marks, variation
 * selectors, fillers, and the control characters that are no white space.
 */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufff9-\ufffb]/gu;
/** White space of any kind; U+0085 is a line end that JavaScript does not count. */
const SPACES = /[\s\u0085]+/gu;
/** What is the same in every form already, but for case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text without what is not seen, its white space single and none at its ends. */
const tidy = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

/** Whether a text shows nothing at all. */
export const isUnseen = (text: string): boolean => text === '' || (!PLAIN.test(text) && tidy(text) === '');

/** A text as it is shown: as it was written, without white space and unseen signs at its ends. */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text;
  const ends =
    /^(?:[\s\u0085]|[\p{Default_Ignorable_Code_Point}\p{Cc}])+|(?:[\s\u0085]|[\p{Default_Ignorable_Code_Point}\p{Cc}])+$/gu;
  return text.replace(ends, '');
}

/**
 * What two texts have in common when a reader takes them for the same: width (ＡＢＣ, ABC), case, white space and unseen
 * signs do not count. Through capitals to small letters, so that ß is ss and every sigma one.
 */
export function textKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const visible = text.replace(INVISIBLE, '').normalize('NFKC');
  return visible.replace(SPACES, ' ').trim().toUpperCase().toLowerCase();
}

/** A text in plain signs for reading what it spells: half width, single spaces, any dash a minus. */
export const plainSigns = (text: string): string =>
  tidy(text.normalize('NFKC')).replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-');
