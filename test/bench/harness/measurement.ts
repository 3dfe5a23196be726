/** One line of the result. */
export interface Measurement {
  /** `<benchmark>/<engine>/<case>`. */
  readonly name: string;
  /** Of `ours` and `limit`. More is better, except for `MB` and `ms`. */
  readonly unit: string;
  /** Median of Tingbok's rounds. */
  readonly ours: number;
  /** Median of the bare engine's rounds, which took turns with ours. */
  readonly limit: number;
  /** `ours / limit`. */
  readonly ratio: number;
  /** Operations on our side, over all rounds that count. */
  readonly n: number;
  /** What the limit is, and what else was seen. */
  readonly note: string;
}

/** Four digits say all that a measurement knows. */
const rounded = (value: number): number => Number(value.toPrecision(4));

export const measured = ({ name, unit, ours, limit, n, note }: Omit<Measurement, 'ratio'>): Measurement => ({
  name,
  unit,
  ours: rounded(ours),
  limit: rounded(limit),
  ratio: rounded(ours / limit),
  n,
  note,
});
