import { readFileSync } from 'node:fs';
import type { Database, Queryable } from '#database';

const SCHEMA = 'tingbok_rebuild';

const MAKE = readFileSync(new URL('./shadow.sql', import.meta.url), 'utf8');

const drop = (tables: readonly string[]): string =>
  tables.map((table) => `drop table if exists ${SCHEMA}.${table};`).join('\n');

/** Empty copies of some tables, in a schema beside the real one, to derive a read model in. */
export class Shadow {
  readonly #names: RegExp;

  constructor(private readonly tables: readonly string[]) {
    this.#names = new RegExp(`\\btingbok\\.(${tables.join('|')})\\b`, 'g');
  }

  /** Also after a rebuild that was cut off: what it left is thrown away. */
  async make(database: Database): Promise<void> {
    await database.transaction(async (tx) => {
      await tx.execute(`create schema if not exists ${SCHEMA}; ${drop(this.tables)}`);
      const statements = await tx.query<{ statement: string }>(MAKE, [this.tables]);
      await tx.execute(statements.map(({ statement }) => statement).join(';\n'));
    });
  }

  /** The same statements, but on the copies. */
  of(tx: Queryable): Queryable {
    const there = (text: string): string => text.replace(this.#names, `${SCHEMA}.$1`);
    return {
      query: (text, values, options = {}) =>
        tx.query(there(text), values, options.name === undefined ? {} : { name: `shadow-${options.name}` }),
      execute: (script) => tx.execute(there(script)),
    };
  }

  /** Puts the copies in place of the tables. Readers see the old ones until the transaction commits. */
  async swapIn(tx: Queryable): Promise<void> {
    const moves = this.tables.map(
      (table) => `drop table tingbok.${table}; alter table ${SCHEMA}.${table} set schema tingbok;`,
    );
    await tx.execute(moves.join('\n'));
  }

  async throwAway(database: Database): Promise<void> {
    await database.execute(drop(this.tables));
  }
}
