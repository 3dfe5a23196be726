import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files that hold words in nynorsk, by their names: `nn.ts`, or whatever is in a folder `nn`. */
const files = ['libs', 'apps/api', 'apps/cli', 'apps/web/src', 'apps/worker'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)nn(\/(?!index)[\w-]+)?\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

/** Words that nynorsk does not have; those that both have, or that are parts of names, are not here. */
const BOKMÅL =
  /(?<![\p{L}-])(ikke|ennå|nå|fra|hva|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|noe|noen|en|et|dem|jeg|dere|bare|allerede|gjelder|finnes|ble|uten|være|gjøre|heter|mangler|svarer|listen|filen|saken|tjenesten|klokken|mappen|oppfølgingen|oppfølginger|påminnelser?|utsettelser?|lenken?|ansvarlige?|skriftlig|tidligere|forslag|behandling|endrer|endret|åpner?|åpen|åpent|åpnet|flere|skrevet|tatt|trukket|sier|ligger)(?!\p{L})/giu;

const LITERAL = /'([^'\n]*)'|`([^`]*)`/g;

describe('Words in nynorsk', () => {
  it('are found in messages, history, mails and the command line', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'libs/application/messages/nn.ts',
        'libs/audit/words/nn.ts',
        'libs/audit/words/decisions/nn.ts',
        'libs/mail/words/nn.ts',
        'apps/cli/words/nn/said.ts',
      ]),
    );
  });

  it.each(files)('in %s are not words of bokmål alone', (file) => {
    const said = [...readFileSync(root + file, 'utf8').matchAll(LITERAL)]
      .map(([, plain = '', pattern = '']) => plain + pattern)
      .filter((text) => !text.startsWith('.'));
    expect(said.length).toBeGreaterThan(3);
    expect(said.flatMap((text) => text.match(BOKMÅL)?.map((word) => ({ word, text })) ?? [])).toEqual([]);
  });
});
