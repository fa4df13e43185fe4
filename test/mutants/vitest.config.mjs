import { matchesGlob } from "node:path";
import { BaseSequencer } from "vitest/node";
import usual from "../vitest.config.ts";
import { rooms } from "./rooms.mjs";

const { tests } = rooms[process.env.MUTANTS_ROOM];
const placeOf = ({ moduleId }) => tests.findIndex((pattern) => matchesGlob(moduleId, `**/${pattern}`));

class InOrder extends BaseSequencer {
  sort(files) {
    return files.sort((one, other) => placeOf(one) - placeOf(other));
  }
}

export default { ...usual, test: { ...usual.test, include: tests, sequence: { sequencer: InOrder } } };
