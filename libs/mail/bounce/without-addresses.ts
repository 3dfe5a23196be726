const IN_PLACE = '…';

/** Anything around an `@`, also in the notation of RFC 3461 (`lamp+40far.example`) and of rewritten senders. */
const ADDRESS = /[^\s<>()[\]{},;:"']*(?:@|\+40|=40)[^\s<>()[\]{},;:"']*/gi;

/** A name alone tells nobody apart when it is as short as this. */
const SHORTEST_NAME = 3;

/** `jane.doe@far.example` and `jane.doe`. */
const namesIn = (address: string): readonly string[] => {
  const [name = ''] = address.split('@');
  return [address, name].filter((one) => one.length >= SHORTEST_NAME);
};

/** Small letters, also of those that have their like among the capitals alone. */
const folded = (text: string): string => text.toUpperCase().toLowerCase();

/** Most texts hold no name, and the pattern of a name costs more than all else about them. */
const withoutName = (text: string, name: string): string =>
  folded(text).includes(folded(name))
    ? text.replaceAll(
        new RegExp(String.raw`(?<![\p{L}\d])${RegExp.escape(name)}(?![\p{L}\d])`, 'giu'),
        IN_PLACE,
      )
    : text;

/**
 * The text on one line, without addresses: neither whole ones, nor the part before the `@` of those that are
 * `known`. Contact details never enter the log.
 */
export const withoutAddresses = (text: string, known: readonly string[] = []): string =>
  known
    .flatMap(namesIn)
    .reduce(withoutName, text.toWellFormed())
    .replaceAll(ADDRESS, IN_PLACE)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
