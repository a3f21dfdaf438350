import { refuse } from './refuse.ts';
import { studyCheck } from './study-check.ts';
import { studyReplay } from './study-replay.ts';
import { studyReport } from './study-report.ts';
import { studyTasks } from './study-tasks.ts';

/** What can follow `npm run -s study --`; each takes the words after its name. */
const commands: Readonly<Record<string, (written: readonly string[]) => number | Promise<number>>> =
	{
		tasks: studyTasks,
		report: studyReport,
		check: studyCheck,
		replay: studyReplay
	};

/** Runs one command of usability studies. */
async function study([name = '', ...written]: readonly string[]): Promise<number> {
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (command) return command(written);
	const known = Object.keys(commands).join(', ');
	return refuse(`Say what to do with studies: npm run -s study -- tasks. There are: ${known}.`);
}

process.exitCode = await study(process.argv.slice(2));
