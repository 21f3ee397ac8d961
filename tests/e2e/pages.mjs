// One address of every page there is, for whatever walks through them all.
export const PAGES = {
  overview: "#/",
  "overview of a city": "#/?r=330300",
  map: "#/map",
  parks: "#/parks",
  regions: "#/regions",
  county: "#/region/330381",
  prefecture: "#/region/330500",
  province: "#/region/330000",
  zone: "#/region/330500-changhe",
  compare: "#/compare?r=330382~330110~330502",
  pilots: "#/pilots",
  huzhou: "#/huzhou",
  flagship: "#/huzhou/parks",
  policy: "#/policy",
  ruian: "#/policy/ruian",
  forms: "#/policy/forms",
  register: "#/policy/forms/register",
  "plan for 2019": "#/policy/forms/plan-2019",
  targets: "#/policy/forms/targets-2018-2022",
  outline: "#/policy/forms/outline",
  data: "#/data",
  presentation: "#/present",
  "step of a presentation": "#/map?p=2",
};

/** The address in a language: the key `l` of the fragment, left out for the default. */
export function inLanguage(route, lang) {
  if (lang === "zh") return route;
  return `${route}${route.includes("?") ? "&" : "?"}l=${lang}`;
}
