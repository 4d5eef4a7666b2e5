/** What is waited for, with its term. */
export const DutyKind = {
  PLAN_DUE: 'PLAN_DUE',
  PLAN_AGREEMENT_DUE: 'PLAN_AGREEMENT_DUE',
  PLAN_SIGNATURE_DUE: 'PLAN_SIGNATURE_DUE',
  FEEDBACK_DUE: 'FEEDBACK_DUE',
  PERIODIC_FEEDBACK_DUE: 'PERIODIC_FEEDBACK_DUE',
  RATING_DUE: 'RATING_DUE',
  DEFAULT_RATING_DUE: 'DEFAULT_RATING_DUE',
  DELIVERY_DUE: 'DELIVERY_DUE',
  REPORT_DUE: 'REPORT_DUE',
  ACKNOWLEDGEMENT_DUE: 'ACKNOWLEDGEMENT_DUE',
  OBJECTION_WINDOW: 'OBJECTION_WINDOW',
  DECISION_DUE: 'DECISION_DUE',
  CHECKPOINT_DUE: 'CHECKPOINT_DUE',
  FOLLOW_UP_DUE: 'FOLLOW_UP_DUE',
} as const;
export type DutyKind = (typeof DutyKind)[keyof typeof DutyKind];

/** What happened. */
export const EventKind = {
  FEEDBACK_INVITED: 'FEEDBACK_INVITED',
  RESULT_PUBLISHED: 'RESULT_PUBLISHED',
  OBJECTION_FILED: 'OBJECTION_FILED',
  OBJECTION_DECIDED: 'OBJECTION_DECIDED',
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

export const NoticeKind = { ...DutyKind, ...EventKind } as const;
export type NoticeKind = DutyKind | EventKind;

export interface KindRule {
  /** The law sets the term or wants it delivered: its mail cannot be switched off. */
  readonly isStatutory: boolean;
  /** Not doing it is a lateness; else only a right that ends. */
  readonly isObligation: boolean;
  /** Others are told of the lateness. Never for feedback: that somebody was asked is nobody else's business. */
  readonly escalates: boolean;
  readonly article: string;
}

const law = (article: string): KindRule => ({ isStatutory: true, isObligation: true, escalates: true, article });
const told = (article: string): KindRule => ({ isStatutory: true, isObligation: false, escalates: false, article });

/** How each kind is treated; the terms themselves stand in the calendar, the plans and the windows of the cycle. */
export const KINDS = {
  PLAN_DUE: law('Ps 14(3); p.65 C.4'),
  PLAN_AGREEMENT_DUE: law('Ps 7; Ps 14(3)'),
  PLAN_SIGNATURE_DUE: law('Ps 14(1)(3); p.65 C.1'),
  FEEDBACK_DUE: { isStatutory: false, isObligation: true, escalates: false, article: 'Ps 17-19' },
  // the law makes it a duty and leaves its days to the agreement of the two
  PERIODIC_FEEDBACK_DUE: {
    ...{ isStatutory: false, isObligation: true, escalates: true },
    article: 'Ps 19(2); p.69 C.6',
  },
  RATING_DUE: law('p.90 no.8b'),
  DEFAULT_RATING_DUE: law('p.90 no.11; p.115-116 A.8'),
  DELIVERY_DUE: law('p.114 A.5; p.116 A.9'),
  REPORT_DUE: law('p.115 A.7; p.117 A.11; p.119 B.8'),
  ACKNOWLEDGEMENT_DUE: law('p.114 A.6; p.116 A.10'),
  OBJECTION_WINDOW: told('Ps 29; p.117 B.2'),
  DECISION_DUE: law('p.117 B.6'),
  CHECKPOINT_DUE: { isStatutory: false, isObligation: true, escalates: true, article: 'PP 30/2019 Ps 56-58' },
  FOLLOW_UP_DUE: { isStatutory: false, isObligation: true, escalates: true, article: 'Ps 31' },
  FEEDBACK_INVITED: { isStatutory: false, isObligation: false, escalates: false, article: 'Ps 17-19' },
  RESULT_PUBLISHED: told('p.114 A.5'),
  OBJECTION_FILED: told('p.117 B.2'),
  OBJECTION_DECIDED: told('p.117 B.5'),
} as const satisfies Record<NoticeKind, KindRule>;

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(EventKind, kind);
