import { type OpenPoints, openPointsOf } from "./openPoint.js";
import { limitReadings } from "./practice.js";

/** The open points of time limits: they stand apart, so that counting days needs none of the others. */
export const limitPoints: OpenPoints<typeof limitReadings> = /* @__PURE__ */ openPointsOf(limitReadings, {
  weekendArrival: {
    evidence:
      "Kela tells its partners that what comes online on a Saturday, a Sunday or a holiday has come on the next working day. By 434/2003 18 § and 13/2003 10 § it has come when it is at the authority's disposal, and Kela's own date of 17.12.2017, a Sunday, fits only that. The law is one working day shorter: a host that must never promise too much chooses `strict`.",
    confidence: "published",
  },
  completionLimitOnDayOff: {
    evidence:
      "150/1930 moves statutory limits, and a time that the authority sets is none. The authority's seven working days then begin a day off earlier, which favours the applicant; what comes on the next working day should be taken all the same.",
    confidence: "derived",
  },
  lastDayEnds: {
    evidence:
      "By 150/1930 6 § the last day ended with the office hours (KHO 2017:75). HE 124/2025 lets an electronic document come until midnight, and an official instruction of 30.7.2026 says so; since when that is in force has not been seen.",
    confidence: "unverified",
  },
  saturday: {
    evidence:
      "The act does not say what a working day is. Kela counts Monday to Friday; Act 297/2020 counted Saturdays in, decree 273/2016 left them out.",
    confidence: "published",
  },
  eves: {
    evidence:
      "Christmas Eve and Midsummer Eve are no holidays, but 150/1930 5 § names them with them, Kela speaks of comparable days, and its published dates of December come out only without Christmas Eve.",
    confidence: "derived",
  },
  promptRunsFrom: {
    evidence:
      "No source says whether the month of a prompt runs from its giving or from its service, nor whether the seventh-day presumption of 434/2003 59 § holds. Service is the later day and favours the person.",
    confidence: "unverified",
  },
  cheaperHousingTime: {
    evidence:
      "7 a § 4 mom gives three months to find cheaper housing and does not say how they meet months of assistance. Three whole calendar months after the guidance, or three months from its day with the last month still in full: the housing limit holds from the same month either way, only the last day differs.",
    confidence: "derived",
  },
});
