import { afterNeedClarify, afterNeedMediaOps, Turn, work } from './buyer-graph';
import { ANSWER, checkReply, Contender, Scenario, SCENARIOS } from './contender';
import { importFramework } from './frameworks';

/** The part of LangGraph.js that is used here. */
interface LangGraph {
  START: string;
  END: string;
  Annotation: { Root(fields: object): unknown } & (() => unknown);
  MemorySaver: new () => Saver;
  Command: new (command: { resume: unknown }) => object;
  StateGraph: new (state: unknown) => GraphBuilder;
  interrupt(value: unknown): unknown;
}

interface GraphBuilder {
  addNode(name: string, run: (turn: Turn) => unknown): this;
  addEdge(from: string, to: string): this;
  addConditionalEdges(from: string, choose: (turn: Turn) => unknown): this;
  compile(options: { checkpointer: Saver }): Graph;
}

interface Graph {
  invoke(input: object, config: object): Promise<Partial<Turn>>;
}

interface Saver {
  serde: { dumpsTyped(value: unknown): Promise<[string, Uint8Array]> };
}

/** LangGraph.js with its in-memory checkpointer; the answer to a pause is given to a second graph that shares it. */
export async function langGraph(): Promise<Contender> {
  const library = await importFramework<LangGraph>('@langchain/langgraph');
  return new LangGraphContender(library);
}

class LangGraphContender implements Contender {
  readonly name = '@langchain/langgraph 1.4.17, MemorySaver';
  private bytes = 0;
  private graphs: [Graph, Graph];

  constructor(private readonly library: LangGraph) {
    this.graphs = this.build();
  }

  async run(scenario: Scenario): Promise<void> {
    const config = { configurable: { thread_id: crypto.randomUUID() } };
    const [first, second] = this.graphs;
    const { input } = SCENARIOS[scenario];
    const turn = await first.invoke(input, config);
    const end = turn.reply ? turn : await second.invoke(new this.library.Command({ resume: ANSWER }), config);
    checkReply(end, this.name);
  }

  forget(): number {
    const { bytes } = this;
    this.bytes = 0;
    this.graphs = this.build();
    return bytes;
  }

  private build(): [Graph, Graph] {
    const saver = new this.library.MemorySaver();
    const dump = saver.serde.dumpsTyped.bind(saver.serde);
    saver.serde.dumpsTyped = async (value) => {
      const dumped = await dump(value);
      this.bytes += dumped[1].length;
      return dumped;
    };
    return [this.compile(saver), this.compile(saver)];
  }

  private compile(checkpointer: Saver): Graph {
    const { StateGraph, Annotation, START, END, interrupt } = this.library;
    const fields = [
      'text',
      'has_media',
      'is_vague',
      'intent',
      'transcript',
      'image_labels',
      'requirement',
      'question',
      'answer',
    ];
    const state = Annotation.Root(
      Object.fromEntries([...fields, 'products', 'reply'].map((name) => [name, Annotation()])),
    );
    const graph = new StateGraph(state);
    for (const [name, run] of Object.entries(work)) {
      graph.addNode(
        name,
        name === 'AskClarifyingQ' ? async () => ({ ...(await run({} as Turn)), ...(interrupt('?') as object) }) : run,
      );
    }
    return graph
      .addEdge(START, 'ParseInput')
      .addEdge('ParseInput', 'NeedMediaOps')
      .addConditionalEdges('NeedMediaOps', afterNeedMediaOps)
      .addEdge('TranscribeAudio', 'BuildOrUpdateRequirementSpec')
      .addEdge('ExtractImageAttrs', 'BuildOrUpdateRequirementSpec')
      .addEdge('BuildOrUpdateRequirementSpec', 'NeedClarify')
      .addConditionalEdges('NeedClarify', afterNeedClarify)
      .addEdge('AskClarifyingQ', 'BuildOrUpdateRequirementSpec')
      .addEdge('SearchMarketplaces', 'RankAndCompose')
      .addEdge('RankAndCompose', 'Done')
      .addEdge('Done', END)
      .compile({ checkpointer });
  }
}
