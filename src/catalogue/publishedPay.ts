/** The gender pay gap that an organisation published for one year. */
export interface PublishedPayYear {
  /** ISO; always 31 March. */
  readonly date: string;
  /** Per cent of men's hourly pay by which women's is lower. */
  readonly meanGap: number;
  readonly medianGap: number;
  /** Per cent of women, lower quarter to upper. */
  readonly womenByQuarter: readonly number[];
}

/** What the organisation itself has published of its pay: shown beside what is counted here, never joined to it. */
export interface PublishedPay {
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  /** Ascending; a year that was not found is not there. */
  readonly years: readonly PublishedPayYear[];
}

const files = import.meta.glob<PublishedPay>('../../data/organisation/*/pay-gap.json', {
  eager: true,
  import: 'default',
});

/** Of the one organisation under data/organisation; null where it has none. */
export const publishedPay: PublishedPay | null = Object.values(files)[0] ?? null;
