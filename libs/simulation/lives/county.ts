import { party, type PartyState } from '#domain';
import { secretariat, type Office } from '../assembly.js';
import type { Dice } from '../dice.js';
import { daysLater } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { bodyName, countyName, officeNames } from '../words/names.js';
import { Subject, type World } from '../world.js';
import { assemblyLife } from './assembly.js';

export interface CountyPlan {
  readonly number: number;
  readonly bodies: number;
}

const DAYS_IN_A_YEAR = 365;

/** Offices are renamed, called by another name, and no longer called so. */
function* officeLife(office: Subject<PartyState>, world: World, dice: Dice): Life {
  const { name } = office.state;
  for (;;) {
    yield daysLater(world.now, dice.between(180, 6 * DAYS_IN_A_YEAR), dice);
    const words = name.split(' ');
    const alias = words.map((word) => word.charAt(0).toUpperCase()).join('') + dice.between(1, 99);
    world.tell(office, { type: 'AddAlias', data: { alias } }, secretariat);
    if (dice.percent(40)) {
      yield daysLater(world.now, dice.between(10, DAYS_IN_A_YEAR), dice);
      world.tell(office, { type: 'RemoveAlias', data: { alias } }, secretariat);
    }
    if (!dice.percent(40)) continue;
    yield daysLater(world.now, dice.between(10, DAYS_IN_A_YEAR), dice);
    const renamed = `${name} ${dice.pick(['øst', 'vest', 'nord', 'sør'])}`;
    world.tell(office, { type: 'RenameParty', data: { name: renamed } }, secretariat);
  }
}

const register = (name: string, { world, dice }: { world: World; dice: Dice }): Office => {
  const office = new Subject(party, world.idOf('party', name));
  const data = { name, kind: 'organisation' as const, aliases: [], of: null };
  world.tell(office, { type: 'RegisterParty', data }, secretariat);
  if (dice.percent(25)) world.timeline.begin(officeLife(office, world, dice.another()));
  return { id: office.id, name };
};

/** A county registers its offices, and its bodies begin one after the other during the first months. */
export function* countyLife({ number, bodies }: CountyPlan, world: World, dice: Dice): Life {
  const county = countyName(number);
  yield daysLater(world.now, dice.between(0, 20), dice);
  const offices = officeNames(county).map((name) => register(name, { world, dice }));
  for (let body = 0; body < bodies; body++) {
    const own = dice.another();
    const begin = daysLater(world.now, own.between(1, 60), own);
    const name = bodyName(county, body);
    world.timeline.begin(assemblyLife({ name, county, offices }, world, own), begin);
  }
}
