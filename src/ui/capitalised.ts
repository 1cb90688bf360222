/** A term of the glossary as a label: it stands in the middle of sentences elsewhere, and so in small letters. */
export const capitalised = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
