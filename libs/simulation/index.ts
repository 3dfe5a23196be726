export { defaultPlan, endOf, simulate, type SimulationPlan } from './simulate.js';
export { RefusedCommand } from './world.js';
export { writeSimulation, type Simulated, type WritingParts, type WritingProgress } from './write.js';
