import { type OpenPoints, openPointsOf } from "./openPoint.js";
import { notificationReadings } from "./practice.js";

/** The open points of the notifications, and the habits of Kela that the acts do not know. */
export const notificationPoints: OpenPoints<typeof notificationReadings> = /* @__PURE__ */ openPointsOf(
  notificationReadings,
  {
    urgentSupplementary: {
      evidence:
        "14 c § 2 mom (14 d § 2 mom until 2022): where the need of supplementary or preventive assistance is urgent, Kela handles the basic application as urgent too. During 2017 Kela changed its system so that the one can be passed on without the other (Kela, 10.1.2018). The act decides, and it favours the applicant.",
      confidence: "act",
    },
    monthsCounted: {
      evidence:
        "189/2001 27 § 2 mom speaks of the last four and the last twelve months, which is one window that ends now; Kela says four consecutive months (partner news, autumn 2017). Kela's statistics name the classes only, and they are also read as months in all.",
      confidence: "published",
    },
    mainLivelihood: {
      evidence:
        "No source says what the main livelihood is. Main is what is larger than the rest: the person's own part of the basic assistance against the person's other net income, equal parts by 3 § 2 mom. Concerns months that give a share.",
      confidence: "unverified",
    },
    ageOn: {
      evidence:
        "189/2001 27 § 2 mom gives no day for the age. Whoever is 25 when the notice is sent is no longer under 25. The other reading takes the last day of the last counted month.",
      confidence: "unverified",
    },
    countingRun: {
      evidence:
        "Kela picks the persons daily since 21.10.2017 (189/2001) and 30.10.2017 (1386/2010). It shows only where an integration plan ends or a birthday falls within a month: daily sends on the next working day, monthly on the first working day of the next month.",
      confidence: "published",
    },
    otherPayersMonths: {
      evidence:
        "189/2001 27 § 2 mom counts all social assistance, whoever paid it. Kela had data of its own months only, which began in 2017; decisions of municipalities ran until 31.3.2017 at most.",
      confidence: "act",
    },
    deliveryStart: {
      evidence:
        "By law the data on those under 25 are given from 1.5.2017 (1109/2016) and those on immigrants from 1.1.2017 (1110/2016). Kela began on 21.10.2017 and daily on 30.10.2017; a first batch of July 2017 had needless notices, and its day is not known. `law` sends as if nothing had been late.",
      confidence: "published",
    },
    twelveMonthDuty: {
      evidence:
        "1109/2016 is in force from 1.1.2017, but the data on twelve months are given from 1.1.2018, so no such notice belongs to 2017. Another explanation of the empty column of Kela's table of 2017 is that Kela's own months were too few; the other reading shows that.",
      confidence: "act",
    },
    activationNoticesAfterReform: {
      evidence:
        "HE 109/2025 keeps activation plans for those who get assistance because of unemployment and removes the criterion of long unemployment. Whether 189/2001 27 § 2 mom stands after 1.1.2026 has not been seen.",
      confidence: "unverified",
    },
    immigrantMonths: {
      evidence:
        "The acts say other than temporarily. Kela: main livelihood in two consecutive months (autumn 2017), elsewhere two months, in its statistics over two months. Over two is the third whole month.",
      confidence: "published",
    },
    immigrantRecipient: {
      evidence:
        "In 2023 and 2024 the act named the municipality (1386/2010 87 a §) and the county (87 g §), each for a task of its own; Kela's statistics say that the notices went to the counties. `law` gives both.",
      confidence: "published",
    },
    integrationPlanFilter: {
      evidence:
        "189/2001 3 § 4 mom leaves out whoever has the right to an integration plan (from 2025: has one, or none drawn up yet). Whether Kela leaves them out of its notices has not been seen. Months during the plan count.",
      confidence: "derived",
    },
    firstPermitLimit: {
      evidence:
        "From 2025 the municipality assesses those whose first permit is at most three years old (681/2023 14 § 1 mom), and Kela gives only what is necessary for it (84 § 3 mom).",
      confidence: "derived",
    },
    reductionNotices: {
      evidence:
        "Until 2022 Kela had to send the decision on a reduction at once (10 § 2 mom). In practice a notice told of the first reduced month, and from 1.11.2023 also of a following month that a review decision reduces (Kelasto). `law` gives one for every reduced month throughout.",
      confidence: "published",
    },
    repeatedNeed: {
      evidence:
        "1301/2014 35 § says nothing of repetition. A further notice on the same person within thirty days tells nothing new unless the need has become urgent.",
      confidence: "unverified",
    },
  },
);
