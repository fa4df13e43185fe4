import { mergeConfig } from "vitest/config";
import usual from "../vitest.config.js";
import { rooms } from "./rooms.mjs";

const { tests } = rooms[process.env.MUTANTS_ROOM as keyof typeof rooms];

export default { ...mergeConfig(usual, {}), test: { ...usual.test, include: tests } };
