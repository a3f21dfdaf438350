/** A worker of a browser in memory, which answers what version it is and notes what it was told. */
export class FakeWorker extends EventTarget {
	readonly heard: unknown[] = [];
	constructor(readonly version: string | undefined) {
		super();
	}
	postMessage(said: unknown, ports: readonly MessagePort[] = []): void {
		this.heard.push(said);
		if (this.version !== undefined) ports[0]?.postMessage(this.version);
	}
}

/** The registration of a worker, in memory. */
export class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	looks = 0;

	update(): Promise<void> {
		this.looks += 1;
		return Promise.resolve();
	}

	/** A worker of this version has installed and waits. */
	install(version: string | undefined): FakeWorker {
		const worker = new FakeWorker(version);
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
		this.installing = null;
		this.waiting = worker;
		worker.dispatchEvent(new Event('statechange'));
		return worker;
	}
}

/** What a browser calls `navigator.serviceWorker`, in memory. */
export class FakeWorkers extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = new FakeRegistration();
	readonly registered: unknown[] = [];
	refusal: Error | undefined;

	register(script: string, options: unknown): Promise<FakeRegistration> {
		this.registered.push([script, options]);
		return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(this.registration);
	}
	startMessages(): void {
		this.dispatchEvent(new Event('started'));
	}
	/** Another worker takes charge of the page. */
	hand(over: FakeWorker): void {
		this.controller = over;
		this.registration.waiting = null;
		this.dispatchEvent(new Event('controllerchange'));
	}
	/** The worker says something to the page. */
	say(data: unknown): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
	/** Itself, for who wants a browser's own. */
	get real(): ServiceWorkerContainer {
		return this as unknown as ServiceWorkerContainer;
	}
}
