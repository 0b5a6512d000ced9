import type { ScenarioCore } from '../version.ts';
import { encode, VERSION } from './address.ts';
import { problemWith } from './inputs.ts';
import { runScenario } from './model.ts';
import { fromOwn, toOwn } from './own.ts';
import { parameterOf, sliderEnd } from './parameters.ts';
import { pathsOf } from './paths.ts';
import { presetOf } from './presets.ts';

/** Version 1 without its words. */
export const CORE_1: ScenarioCore = {
  number: VERSION,
  example: fromOwn(presetOf('voorbeeld').scenario),
  parameterOf,
  problemWith: (key, value) => problemWith(parameterOf(key), value),
  sliderEnd: (key, begin) => sliderEnd(parameterOf(key), begin),
  encode: (scenario) => encode(toOwn(scenario)),
  paths: (scenario) => pathsOf(runScenario(toOwn(scenario))),
};
