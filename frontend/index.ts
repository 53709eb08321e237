// The start of every page (decision 0034). Vaadin's own start file takes one step after the other: it asks the server for an
// empty page, fetches its client and the components, and asks for the place last. Here the server is asked at once and answers
// with the place, while the browser fetches what draws it.
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const components = import('Frontend/generated/flow/generated-flow-imports.js').then(() => {
  // MainLayout names every component that a place may use: all are there, and no place has to fetch its own
  (window as any).Vaadin.Flow.loadOnDemand = () => Promise.resolve();
});
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

const outlet = document.getElementById('outlet')!;
// what stands in the page already is not taken out and put back, which would make all its elements begin again
outlet.appendChild = <T extends Node>(node: T) => (node.parentNode === outlet ? node : Node.prototype.appendChild.call(outlet, node)) as T;

const flow = new Flow({ imports: () => components });
const inside = flow as any;
const ask = inside.flowInitUi.bind(flow);
// asked in first-question.js, before this file was there
let early: Promise<any> | undefined = (window as any).spoorboekFirstAnswer?.catch(ask);
inside.flowInitUi = async () => {
  // only once: when this question failed, a later try asks anew
  const asked = early ?? ask();
  early = undefined;
  const answer = await asked;
  // Flow uses the container that it finds, and draws what came along in it without asking again
  const id: string = answer.appConfig.appId;
  if (!document.getElementById(id)) {
    const container = document.createElement(`flow-container-${id.toLowerCase()}`);
    container.id = id;
    outlet.append(container);
  }
  return answer;
};

// the navigation at the left marks the place where one is
window.addEventListener('vaadin-router-location-changed', () => window.dispatchEvent(new CustomEvent('vaadin-navigated')));

// where the server led on to another place (the first start, before anybody is there), its address stays
const opened = location.href;
let ledTo = opened;
const [place] = flow.serverSideRoutes;
const routes = [
  {
    ...place,
    action: async (context: Parameters<typeof place.action>[0]) => {
      const container = await place.action(context);
      ledTo = location.href;
      return container;
    },
  },
];
void new Router(outlet).setRoutes(routes as any).then(() => {
  if (ledTo !== opened) {
    history.replaceState(history.state, '', ledTo);
  }
});
