// The versions of Node that answers are compared in, each in full, so that a run can be repeated.
export const nodeVersions = { 20: "20.20.2", 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" };
