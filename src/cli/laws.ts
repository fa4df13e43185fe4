import { type Identity, identityOf, type Law, lawOn } from "../law.js";
import { norms } from "../norms/index.js";

/** Laws with the shipped housing limits and their identities, each resolved once for all documents. */
export class Laws {
  private readonly known = new Map<string, Law>();
  private readonly identities = new Map<Law, Identity>();

  /** The law of a day or of a month. */
  readonly on = (on: string): Law => {
    let law = this.known.get(on);
    if (law === undefined) {
      law = lawOn(on, { norms });
      this.known.set(on, law);
    }
    return law;
  };

  readonly identity = (law: Law): Identity => {
    let identity = this.identities.get(law);
    if (identity === undefined) {
      identity = identityOf(law);
      this.identities.set(law, identity);
    }
    return identity;
  };
}
