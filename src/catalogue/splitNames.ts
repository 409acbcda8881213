/** What a column that people are divided by is called. */
export interface SplitName {
  /** As a heading and in a menu: 'Grade'. */
  readonly label: string;
  /** Inside a sentence, after "by": 'grade'. */
  readonly noun: string;
  readonly plural: string;
  /** After "a share of staff": 'in the grade'. */
  readonly within: string;
  /** Everybody else, after "beside": 'other grades'. */
  readonly others: string;
}

/** The columns of the extracts that figures are divided by, by column. */
export const splitNames: Readonly<Record<string, SplitName>> = {
  role: {label: 'Role', noun: 'role', plural: 'roles', within: 'in the role', others: 'other roles'},
  grade: {label: 'Grade', noun: 'grade', plural: 'grades', within: 'in the grade', others: 'other grades'},
  contract: {
    label: 'Contract',
    noun: 'contract',
    plural: 'kinds of contract',
    within: 'on the contract',
    others: 'other contracts',
  },
  law: {label: 'Law', noun: 'law', plural: 'kinds of law', within: 'under the law', others: 'other law'},
  application_type: {
    label: 'Application type',
    noun: 'application type',
    plural: 'application types',
    within: 'in applications of the type',
    others: 'other types',
  },
};
