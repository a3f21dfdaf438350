/**
 * The look of the report, the same on a page, in a file and on paper. One constant text, so that a
 * page with a strict policy can allow it by its hash. Colors are the tokens of the product.
 */
export const reportStyle = `
.report{color-scheme:light dark;--paper:light-dark(#faf5ea,#131a17);--raised:light-dark(#fffdf7,#1b2420);--ink:light-dark(#1e2a25,#eee8db);--soft:light-dark(#4b5952,#b3bcb3);--line:light-dark(#ddd3c0,#33403a);--part:light-dark(#857a66,#7d8c84);--accent:light-dark(#1b5a43,#8fd0af);--on-accent:light-dark(#fffdf7,#0e2018);--wash:light-dark(#e3ece0,#213a2f);--ochre:light-dark(#845200,#ebbb63);--ochre-wash:light-dark(#f9e7bf,#3a2e15);--gap:light-dark(#8e3a1b,#f2a98c);--gap-wash:light-dark(#f8e3d6,#3c241a);--on-gap:light-dark(#fffdf7,#2a120a);
margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible',Verdana,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.report *{box-sizing:border-box}
.report main{max-inline-size:72rem;margin-inline:auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1rem,4.5vw,3rem) 4rem}
.report h1,.report h2,.report h3{line-height:1.2;margin:0;text-wrap:balance;overflow-wrap:break-word}
.report h1{font-size:clamp(1.9rem,1.4rem + 2.6vw,2.6rem);letter-spacing:-.015em;line-height:1.1}
.report h2{font-size:1.5rem;margin-block:2rem .75rem}
.report h3{font-size:1.15rem;margin-block:1.25rem .35rem}
.report p,.report ul,.report ol,.report dl,.report figure{margin:0 0 .8rem;padding:0;overflow-wrap:break-word}
.report p,.report li{max-inline-size:44rem}
.report ul{padding-inline-start:1.3rem}
.report section{margin-block-start:3rem;border-block-start:2px solid var(--ink)}
.report section>h2{margin-block-start:.75rem}
.report .kind,.report .hint,.report figcaption{font-size:.9rem;color:var(--soft)}
.report .hint{margin-block-end:.4rem}
.report .banner{max-inline-size:none;padding:.9rem 1.1rem;margin-block:1.25rem;background:var(--gap-wash);border:3px double var(--gap);font-size:1.1rem}
.report .labels{display:flex;flex-wrap:wrap;gap:.4rem;margin-block-end:.5rem}
.report .label{display:inline-block;font-size:.8rem;font-weight:500;line-height:1.3;padding:.1rem .45rem;border:1px solid var(--part);border-radius:3px;color:var(--soft);vertical-align:middle;margin-inline-start:.4rem;letter-spacing:0}
.report .labels .label{margin:0}
.report .loud{border:2px solid var(--gap);color:var(--gap);font-weight:700;letter-spacing:.06em}
.report .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:.6rem 1.5rem;margin-block:1.25rem 0;font-size:.95rem}
.report .facts dt{font-size:.85rem;color:var(--soft)}
.report .facts dd{margin:0;overflow-wrap:anywhere}
.report .lines{list-style:none;border-block-end:1px solid var(--line)}
.report .lines>li{display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem 2rem;align-items:center;max-inline-size:none;padding-block:.8rem;border-block-start:1px solid var(--line);break-inside:avoid}
.report .lines h3{margin:0 0 .15rem}
.report .lines p{margin:0}
.report .figures strong{font-variant-numeric:tabular-nums;font-size:1.1rem}
.report .strip svg{display:block;block-size:auto;max-inline-size:100%}
@media (min-width:44rem){.report .strip svg{zoom:1.35}}
.report .keys{font-size:.85rem;color:var(--soft);max-inline-size:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;align-items:center}
.report .key{display:inline-flex;align-items:center;gap:.4rem}
.report .key svg{inline-size:1.15rem;block-size:1.15rem;flex:none}
.report .pair{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem 2.5rem;margin-block:1rem 1.75rem;align-items:start}
.report .pair>*{min-inline-size:0}
.report figure{max-inline-size:34rem;padding:.9rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:4px}
.report figure svg{display:block;inline-size:100%;block-size:auto;min-inline-size:380px}
.report .chart{margin-block-end:.5rem}
.report figcaption{max-inline-size:34rem}
.report .wide{overflow-x:auto;margin-block-end:1.25rem;max-inline-size:100%}
.report .wide:focus-visible,.report summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.report table{border-collapse:collapse;font-size:.9rem;line-height:1.4;font-variant-numeric:tabular-nums;min-inline-size:60%}
.report .wide{container-type:inline-size}
.report caption{text-align:start;font-weight:700;padding-block-end:.35rem}
.report caption span{display:inline-block;position:sticky;inset-inline-start:0;max-inline-size:100cqi}
.report th,.report td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-block-end:1px solid var(--line)}
.report thead th{font-weight:500;color:var(--soft);border-block-end:1px solid var(--part);vertical-align:bottom}
.report tbody th{font-weight:500}
.report .short,.report .rate,.report .figures strong{white-space:nowrap}
.report .name{min-inline-size:9rem}
.report .long{min-inline-size:12rem}
.report .beside table{font-size:.85rem}
.report code{font:.82rem/1.4 ui-monospace,Consolas,monospace;overflow-wrap:anywhere;word-break:break-all}
.report .right{display:inline-block;padding:0 .4rem;border:2px solid var(--accent);border-radius:3px;font-weight:700}
.report .wrong,.report .had{color:var(--gap);font-weight:700}
.report .soft{color:var(--soft)}
.report .trail{display:inline-block;min-inline-size:11rem}
.report .trail em{font-style:normal;text-decoration:underline dotted var(--gap) 2px;text-underline-offset:.2em}
.report .quote{display:block;margin-block-start:.3rem;color:var(--soft)}
.report summary{cursor:pointer;padding-block:.5rem;font-weight:500}
.report svg text{font:400 12.5px 'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible',Verdana,sans-serif;fill:var(--ink);stroke:var(--raised);stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke}
.report svg .small{font-size:11px;fill:var(--soft)}
.report svg .strong{font-weight:700}
.report svg .node{font-weight:500}
.report svg .grid{stroke:var(--line);stroke-width:1}
.report svg .target{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:5 3}
.report svg .average{stroke:var(--part);stroke-width:1.4;stroke-dasharray:1.5 3.5;stroke-linecap:round}
.report svg .whisker line{stroke:var(--soft);stroke-width:1.6}
.report svg .mean{stroke:var(--ink);stroke-width:3}
.report svg .link{stroke:var(--part);stroke-width:1;stroke-dasharray:2 3}
.report svg .dot{fill:var(--accent);stroke:var(--raised);stroke-width:1.5}
.report svg .hollow{fill:var(--raised);stroke:var(--accent);stroke-width:2}
.report svg .way{fill:none;stroke:var(--accent)}
.report svg .band{opacity:.45}
.report svg .off{stroke:var(--gap);stroke-dasharray:5 2.5}
.report svg .stop{fill:var(--raised);stroke:var(--ink);stroke-width:1.8}
.report svg .named{fill:var(--ink)}
.report .unit rect{fill:var(--paper);stroke:var(--accent);stroke-width:1.6}
.report .unit path{fill:none;stroke:var(--accent);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.report .direct-success rect{fill:var(--accent)}
.report .direct-success path{stroke:var(--on-accent)}
.report .indirect-success rect{fill:var(--wash)}
.report .assisted-success rect{stroke-dasharray:3 2}
.report .direct-failure rect{fill:var(--gap);stroke:var(--gap)}
.report .direct-failure path{stroke:var(--on-gap)}
.report .indirect-failure rect{fill:var(--gap-wash);stroke:var(--gap)}
.report .indirect-failure path{stroke:var(--gap)}
.report .indirect-skip rect,.report .direct-skip rect,.report .closed-tab rect{stroke:var(--part)}
.report .indirect-skip path,.report .closed-tab path{stroke:var(--soft)}
.report .direct-skip rect{stroke-dasharray:2 2.5}
@media (min-width:44rem){.report .lines>li{grid-template-columns:minmax(0,1fr) auto}}
@media (min-width:66rem){.report .pair:not(:has(thead th:nth-child(5))){grid-template-columns:minmax(0,27rem) minmax(0,1fr)}}
@media (max-width:30rem){.report figure{padding:.6rem .5rem}}
@media print{@page{margin:11mm 14mm 13mm;@bottom-left{content:'Pathfinder usability study';font:8pt sans-serif}@bottom-right{content:counter(page) ' of ' counter(pages);font:8pt sans-serif}}
.report{color-scheme:light;--paper:#fff;--raised:#fff;--soft:#333;font-size:9pt;line-height:1.35;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.report main{padding:0;max-inline-size:none}
.report h1{font-size:18pt}.report h2{font-size:13pt;margin-block:10pt 4pt}.report h3{font-size:10.5pt}
.report h2,.report h3,.report .labels,.report caption,.report thead,.report section>p,.report .task>p{break-after:avoid}
.report tr,.report figure,.report .lines>li,.report .banner,.report #first-answers .wide,.report #people .wide{break-inside:avoid}
.report p,.report li{break-inside:avoid}
.report section{margin-block-start:14pt}
.report .pair{display:block;margin-block:6pt 10pt}
.report figure{max-inline-size:112mm;margin-block-end:6pt;padding:4pt 6pt}
.report figure svg{min-inline-size:0;max-block-size:215mm}
.report .wide{overflow:visible;container-type:normal;margin-block-end:8pt}
.report caption span{position:static;max-inline-size:none}
.report table,.report .beside table{font-size:8pt;min-inline-size:0;inline-size:100%}
.report th,.report td{padding:2pt 5pt 2pt 0}
.report .name,.report .long,.report .trail{min-inline-size:0}
.report .trail{display:inline}
.report .short{white-space:normal}
.report .hint,.report .kind,.report figcaption,.report .keys{font-size:8pt}
.report .lines>li{grid-template-columns:minmax(0,1fr) auto;padding-block:2pt}
.report .lines h3{margin:0}
.report .lines p{margin:0;display:inline}
.report .lines .hint::before{content:' · '}
.report .strip svg{zoom:1}
.report .figures strong{font-size:9.5pt}
.report .banner{font-size:9pt;padding:3pt 6pt;margin-block:5pt}
.report p,.report ul{margin-block-end:4pt}
.report .label{font-size:7.5pt}
.report .key svg{inline-size:3.5mm;block-size:3.5mm}
.report .facts{grid-template-columns:repeat(3,1fr);gap:2pt 12pt;font-size:8pt;margin-block-start:5pt;line-height:1.25}
.report .facts dt{font-size:7.5pt}
.report code{font-size:7pt}
.report .summary{break-after:page;break-inside:avoid;line-height:1.22}
.report .summary .kind,.report .summary caption,.report .summary .why{display:none}
.report .summary h1{font-size:15pt}
.report .summary h2{font-size:11pt;margin-block:5pt 2pt}
.report .summary h3{font-size:9.5pt}
.report .summary p,.report .summary li{max-inline-size:none;font-size:8.5pt}
.report .summary .hint,.report .summary .keys,.report .summary table,.report .summary ul li{font-size:7.5pt}
.report .summary .facts{grid-template-columns:1fr 1.8fr 1fr}
.report .summary .wide{margin-block-end:3pt}
.report .summary table,.report .summary .hint{line-height:1.18}
.report .summary td,.report .summary th{padding-block:1.5pt}
.report .summary .keys{gap:0 .8rem}
.report .summary .strip svg{zoom:.85}
.report .summary ul{columns:2;column-gap:8mm}}
`;
