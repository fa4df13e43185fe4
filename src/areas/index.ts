export type { CountyCode, DistrictCode, RegionCode, ServiceAreaCode } from "./areaOf.js";
export { type Area, type AreaCode, type AreaCodes, type AreaKind, areaOf } from "./areaOf.js";
export {
  isAland,
  type Merger,
  type MunicipalityCode,
  mergerOf,
  municipalitiesOn,
  municipalityOn,
  nameOf,
} from "./municipalityOn.js";
export { checkedOn } from "./tables.js";
