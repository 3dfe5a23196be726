import { isRefusal } from '#kernel';
import { tryExplained } from '../testing/read-text.js';
import { NEIGHBOUR_TASK_RULES } from './follow-ups/neighbour-tasks.js';
import { OWNER_RULES } from './follow-ups/owners.js';
import { LABEL_RULES } from './follow-ups/responsibility-rules.js';
import { SECTION_RULES } from './items/sections.js';
import { TEXT_RULES } from './follow-ups/text-rules.js';

/** Sentences that look like a rule's own, and are not for it: `|` begins a new line. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'section-discussion': [
    'Diskusjonen om kaia var god og nyttig for alle.',
    'Innspill fra Kari Li skal KS vurdere.',
  ],
  'section-own-recommendation': ['Rådmannens innstilling: Kaia bygges i betong.'],
  'section-proposal': [
    'Forslaget var godt.',
    'Framlegg av årsmelding:|Kari Li leste den opp.',
    'Forslag fra Ola Vik: Avvist med 3 mot 2 stemmer.',
  ],
  'section-proposal-of-member': ['Ola Vik foreslo at kaia males rød.'],
  'section-decision': ['Vedtaket fra i fjor står fast.', 'Vedtakene fra 2024: Kaia ble malt.'],
  'section-body-resolves': [
    'Ola Vik anbefaler at:|1. Kaia rives.',
    'Elevrådet anbefaler at:|1. Kaia rives.',
    'Styret anbefaler at kaia rives: Ola var enig.',
  ],
  'section-own-body-resolves': [
    'Elevrådet anbefaler at:|1. Kaia rives.',
    'Havnerådet er delt på midten:|1. Kaia rives.',
    'Havnerådet anbefaler at kaia rives snart.',
  ],
  'decision-agreement-signed': ['Avtalen er klar, og kommunene returnerer underskrevet avtale.'],
  'decision-agreed': ['Det ble ikke enighet om at kaia rives.', 'Det ble uenighet om å rive kaia.'],
  'decision-bare-grant': ['Det er bevilget penger tidligere.', 'Bevilgende myndighet er kommunen.'],
  'section-tasks': ['Tiltakene virker.', 'Oppgaven med kaia er løst.'],
  'section-later': ['Saker til neste nummer av bladet:|Kari Li sender brev om kaia.'],
  'section-account': ['Behandlingen av kaia: Den tørker nå.'],
  'task-put-on-agenda': ['Saken sto på dagsorden i Kulturrådet 9. november.'],
  'task-box': ['[x] Male hele kaia rød', 'Kaia [ ] er gammel.'],
  'task-arrow': ['=> Stor glede i havna.', 'Trafikken økte 3 -> 5 båter.'],
  'task-at-name': ['@havn er et nytt nettsted.', 'Skriv til kari@havn.example om prisen.'],
  'task-agreed': ['Det ble avtalt at kaia er fin.', 'Det ble bestemt at Kari Li ikke maler kaia.'],
  'task-owner-behind': ['Brev til kommunen: Kari', 'Sende brev til kommunen: dyrt'],
  'task-by-agent': [
    'Det velges et nytt medlem i stedet for en av Kari Li sine venner.',
    'Møtet ledes av Kari.',
    'Brevet ble skrevet av Kari.',
    'Taket holdes av stolper.',
  ],
  'task-action-names': ['The pier is red (by chance).', 'Paint the pier (Action: urgent).'],
  'task-owner-in-square-brackets': ['[Kari] was thanked for the pier.', '[draft] Write to the neighbours.'],
  'task-charged': ['Uppdraget åt Kari är klart.', 'Ola Vik asked Kari to explain the price.'],
  'task-of-speaker': ['KL: I think the pier is red.', 'NB: I will write to the neighbours.'],
  'task-of-pronoun': [
    'She said that the pier is red.',
    'Will she write to the neighbours?',
    'They will be thanked.',
  ],
  'task-of-initials-in-brackets': ['Kajen är gammal (KL var där).', 'Mötet (KL) var långt.'],
  'task-by-agent-abroad': ['Kajen ägs av Ola.', 'Kallelsen skickades av Kari.', 'The pier is owned by Kari.'],
  'task-requested-of': ['Kari Li asked about the pier.', 'Kari Li was asked for her view.'],
  'task-of-person-before': [
    'Kaia er gammel. Hun sender brev til naboene.',
    'Kari Li møtte Ola Vik. Hun sender brev til naboene.',
    'Kari Li talte om kaia. Hun var glad.',
  ],
  'task-resolved-english': [
    'It was agreed that the pier would stay red.',
    'Kari Li agreed that it was late.',
  ],
  'task-would': [
    'Kari Li would like to hear more.',
    'Kari Li would write if the price fell.',
    'The rain would clean the pier.',
  ],
  'task-action-mark': ['Action was taken on the pier.', 'The pier (to action) is old.'],
  'task-action-of': ['Action films were shown on the pier.', 'Kari Li took the pier to write on.'],
  'task-initials-behind': ['Kaia er gammel. NB', 'Båten er solgt. (Takk!)'],
  'task-numbered': ['19-1A2 was the old number.', 'AP is a party.'],
  'task-listed-present-english': [
    'Kari Li drafts the letter.',
    'Next steps:|• The council drafts the letter.',
  ],
  'task-to-be-done': [
    'The letter needs to be sent.',
    'Letters used to be sent.',
    'Is the letter to be sent?',
  ],
  'owner-bullet-above': ['Tiltak:|* Kari|* Male hele kaia rød', 'Tiltak:|* Brygga|  * Male hele kaia rød'],
  'task-owner-before-colon': [
    'Kari: Brygga er for kort.',
    'Kari: Varsler at brygga er stengt.',
    'Husk: sende brev til naboene.',
  ],
  'task-owner-in-brackets': [
    'Kaia er gammel (bygd 1960).',
    'Bestille lift til kaia (dyr).',
    'Bestille lift til kaia (Ola er enig).',
  ],
  'task-names-and-thing': [
    'Leder: Kari Li og Ola Vik.',
    'Kandidater: Kari Li og Ola Vik.',
    'Kaker: Kari Li.',
    'Vann: Kari Li og Ola Vik fant lekkasjen.',
    'Kari Li og Ola Vik: enige.',
  ],
  'task-answers-for': ['Kari Li hadde ansvaret i fjor.', 'Kari Li fikk mange spørsmål.'],
  'task-announced': [
    'KS skal ikke undersøke prisen.',
    'Kari Li vil at KS betaler.',
    'Kari Li skal slutte til sommeren.',
    'Båtlaget vil ofte betale sent.',
    'Båtlaget vil stå alene.',
    'Skolen vil ha med KS i havnegruppa.',
    'Skal KS undersøke prisen?',
  ],
  'task-deed': [
    'Kari Li sendte brev.',
    'Kari Li melder at brygga er stengt.',
    'Ola Vik minner om kontingenten.',
    'Kari Li legger vekt på samarbeid.',
    'Ola Vik setter pris på innsatsen.',
    'Kari Li ser på dette som positivt.',
    'Ola Vik tar opp støyen fra kaia.',
    'KS sender faktura hver måned.',
    'Medlemmer betaler 300 kr.',
    'Gaten fører til kaia.',
    'Båtlagene melder sent inn saker.',
    'Kari Li inviterer til åpning av kaia 4. mai.',
    'Ola Vik reserverer seg mot vedtaket.',
  ],
  'task-of-listed-person': [
    'Kari Li mener at kaia er fin.',
    'Kari Li slutter i havna.',
    'Ola Vik takker for seg.',
    'Kari Li fratrådte under behandlingen.',
    'Kari Li leder møtet.',
  ],
  'task-must': [
    'Kaia må tåle storm.',
    'Kari Li må være til stede.',
    'Momenter fra diskusjonen:|• Kari må sende brev.',
  ],
  'task-second-verb': [
    'Kari Li har vært på kurs og orienterte om brygga.',
    'Kari Li sa at KS har tid og sender brev.',
    'Taket er gammelt og males ofte.',
  ],
  'task-inner-clause': ['Taket lekker, så KS ble varslet.', 'Taket lekker, og Vår male kaia er fin.'],
  'task-coming-season': ['Det blir fest til høsten.', 'Det ble tatt ny opptelling til høsten i fjor.'],
  'task-order': [
    '• Svar fra kommunen om lyset.',
    '• Se vedlegget om lyset.',
    '• Husk å ringe kommunen om lyset!',
  ],
  'task-asked-to': [
    'I fjor ble det bedt om flere plasser.',
    'Kari Li ber om ordet.',
    'Det blir ofte bedt om kaffe.',
  ],
  'task-asked-that': [
    'Kari Li ber om at KS sender brev.',
    'Styret ber om at det blir stille på kaia.',
    'Styret ber om at alle lag er presise.',
  ],
  'task-any-verb-in-list': ['Kommunen trimmar hekken.'],
  'task-of-ours': ['Vi er fornøyde med kaia.', 'Vi tok kontakt med naboene.', 'Vi ser på dette som viktig.'],
  'task-in-list': ['• Male hele kaia rød.', 'Tiltak:|• Brevet til naboene er sendt.'],
  'task-follow-up': ['Følger av stormen.', 'Følge opp dette ble gjort i fjor: brevet er sendt.'],
  'task-sent': ['Brevet er sendt naboene.', 'Brev sendes alltid naboene.', 'Kanskje brev sendes naboene.'],
  'task-made': [
    'Skilt ble bestilt til kaia.',
    'Skilt kan bestilles til kaia.',
    'Skilt bestilles hvert år.',
    'Vedtak: Nye skilt bestilles til kaia.',
  ],
  'task-passive': [
    'Kaia kan males rød.',
    'Alle båter skal merkes.',
    'Det vil bli arrangert fest.',
    'Planen skal behandles i juni.',
    'Kaia skal ikke males?',
  ],
  'label-opens-task': ['Ansvaret: Kari svarer naboen.'],
  'label-closes-task': ['Ansvaret er stort for Ola.', 'Ansvarlig drift koster mye.'],
  'label-below-task': ['Bestille lift til kaia|Avsvar: Ola'],
  'decision-title-with-outcome': [
    'Godkjenning av innkalling og saksliste.',
    'Innkalling – ok å sende den ut nå.',
  ],
  'decision-minutes-with-outcome': ['Godkjenning av referat fra møtet 3. mars.', 'Referat = vedlegg 2.'],
  'decision-elected-by-acclamation': ['Styret velges ved akklamasjon.', 'Kaia ble malt enstemmig.'],
  'decision-appoints': ['Styret oppnevner en komite.', 'KS ønsker at Kari Li oppnevnes til styret.'],
  'decision-proposal-and-outcome': [
    'Forslaget ble drøftet lenge. Kaia er gammel.',
    'Forslag om å leie ut kaia. Avslått.',
  ],
  'decision-group-set-up': [
    'Det settes ned en komité til høsten.',
    'Kan det settes ned en gruppe bestående av foreldre?',
  ],
  'decision-day-set': ['Dato for dugnaden er ikke satt.', 'Dato for årsmøtet må settes til våren?'],
  'deadline-of-list': [
    'Oppgaver 4. desember i fjor var mange.|• Kari sender brev.',
    'Oppgaver:|• Kari sender brev.',
  ],
  'deadline-date': [
    'KS flytter møtet til 1. desember.',
    'Kari Li inviterer til 1. desember.',
    'KS leier kaia fra 1. november til 1. desember.',
  ],
  'part-besides-owner': ['Kaia er gammel. Ansvar: Kari Li'],
  'part-together': ['Kari Li lager en plan uten KS.'],
  'owner-collective': ['Kari Li henger opp plakat for alle.'],
  'owner-known': ['Kasserer sender brev.'],
  'owner-group-of-matter': ['Arbeidet lager støy, og KS sender brev.'],
  'owner-part-of-name': ['Karianne sender brev.', 'Kari Moe sender brev.'],
  'owner-as-printed': ['Kari Li sender brev.'],
};

const namesFor = (text: string): readonly string[] => {
  const read = tryExplained(
    `Referat fra møte i Havnerådet fredag 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n1. Kai\n${text.replaceAll('|', '\n')}\n\n2. Eventuelt\nIngen saker.`,
  );
  return isRefusal(read) ? [] : Object.values(read.explanation).flat();
};

const pairs = Object.entries(NEIGHBOURS).flatMap(([rule, texts]) =>
  texts.map((text) => [rule, text] as const),
);

describe('the neighbour of an example', () => {
  it.each(pairs)('is not for %s: %s', (rule, text) => {
    expect(namesFor(text)).not.toContain(rule);
  });

  it('is there for every rule of tasks, sections, labels and owners that reads one item', () => {
    const others = new Set(NEIGHBOUR_TASK_RULES.map(({ name }) => name));
    const rules = [...SECTION_RULES, ...LABEL_RULES, ...TEXT_RULES, ...OWNER_RULES]
      .filter(({ name, isWhole }) => !isWhole && !others.has(name))
      .map(({ name }) => name);
    expect(rules.filter((name) => NEIGHBOURS[name] === undefined)).toEqual([]);
  });
});
