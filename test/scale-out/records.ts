import type { Database } from '#database';

/** How often each text occurs. */
export const countsOf = (texts: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
};

/** Every row of every table that holds versions, as text: the read models. */
export const modelRows = async (database: Database): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables = await database.query<{ name: string }>(
    `select t.relname::text as name
       from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'since'
      where t.relnamespace = 'tingbok'::regnamespace and t.relkind = 'r' order by 1`,
  );
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const found = await database.query<{ row: string }>(
      `select to_jsonb(m)::text as row from tingbok.${name} m order by id, since`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
};

/** The types of what the process of confirmed imports did, and how often. */
export const importedTypes = async (database: Database): Promise<Readonly<Record<string, number>>> => {
  const rows = await database.query<{ type: string }>(
    `select type from tingbok.event where metadata->'actor'->>'id' = 'confirmed-import'`,
  );
  return countsOf(rows.map(({ type }) => type));
};

/** The notes of all progress that was reported, one for each event. */
export const notesInLog = async (database: Database): Promise<readonly string[]> => {
  const rows = await database.query<{ note: string }>(
    `select data->>'note' as note from tingbok.event where type = 'ProgressReported' order by position`,
  );
  return rows.map(({ note }) => note);
};

/** How many times each mail was written down as sent, by its stream in the log. */
export const sentInLog = async (database: Database): Promise<readonly number[]> => {
  const rows = await database.query<{ times: number }>(
    `select count(*)::int as times from tingbok.event where type = 'ReminderSent' group by stream`,
  );
  return rows.map(({ times }) => times);
};
