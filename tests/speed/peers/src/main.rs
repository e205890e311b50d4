// What goes in: a file of names and one of documents, a line each. What comes out: for every line on standard input one pass over the
// documents, its seconds of processor time and the number of matches. Why it exists: see Cargo.toml. `hits` writes them instead:
// document, start, end, name.
use std::io::{BufRead, BufWriter, Write};
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use daachorse::CharwiseDoubleArrayAhoCorasick;

enum Engine {
    Daachorse(CharwiseDoubleArrayAhoCorasick<u32>),
    AhoCorasick(AhoCorasick),
}

impl Engine {
    fn build(kind: &str, names: &[&str]) -> Engine {
        match kind {
            "daachorse" => Engine::Daachorse(CharwiseDoubleArrayAhoCorasick::new(names).unwrap()),
            "aho-corasick" => Engine::AhoCorasick(
                AhoCorasick::builder()
                    .kind(Some(AhoCorasickKind::ContiguousNFA))
                    .match_kind(MatchKind::Standard)
                    .build(names)
                    .unwrap(),
            ),
            _ => panic!("daachorse or aho-corasick"),
        }
    }

    /// Seconds to read back what it wrote of itself; none where it cannot write itself.
    fn load_time(&self) -> String {
        match self {
            Engine::Daachorse(engine) => {
                let written = engine.serialize();
                let start = processor_time();
                let (read, _) = unsafe { CharwiseDoubleArrayAhoCorasick::<u32>::deserialize_unchecked(&written) };
                let seconds = processor_time() - start;
                assert!(read.heap_bytes() > 0);
                seconds.to_string()
            }
            Engine::AhoCorasick(_) => "none".to_string(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Engine::Daachorse(engine) => engine.heap_bytes(),
            Engine::AhoCorasick(engine) => engine.memory_usage(),
        }
    }

    fn each<F: FnMut(usize, usize, usize)>(&self, text: &str, mut take: F) {
        match self {
            Engine::Daachorse(engine) => {
                for hit in engine.find_overlapping_iter(text) {
                    take(hit.start(), hit.end(), hit.value() as usize)
                }
            }
            Engine::AhoCorasick(engine) => {
                for hit in engine.find_overlapping_iter(text) {
                    take(hit.start(), hit.end(), hit.pattern().as_usize())
                }
            }
        }
    }
}

/// Processor time of this process so far, in seconds.
fn processor_time() -> f64 {
    let mut time = libc_timespec { seconds: 0, nanoseconds: 0 };
    const CLOCK_PROCESS_CPUTIME_ID: i32 = 2;
    unsafe { clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    Duration::new(time.seconds as u64, time.nanoseconds as u32).as_secs_f64()
}

#[allow(non_camel_case_types)]
#[repr(C)]
struct libc_timespec {
    seconds: i64,
    nanoseconds: i64,
}

extern "C" {
    fn clock_gettime(clock: i32, time: *mut libc_timespec) -> i32;
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let names_file = std::fs::read_to_string(&arguments[2]).unwrap();
    let names: Vec<&str> = names_file.lines().collect();
    let text_file = std::fs::read_to_string(&arguments[3]).unwrap();
    let documents: Vec<&str> = text_file.lines().collect();

    let start = processor_time();
    let engine = Engine::build(&arguments[1], &names);
    let built = processor_time() - start;
    println!("{built} {} 0 {}", engine.bytes(), engine.load_time());

    let mut out = BufWriter::new(std::io::stdout());
    for line in std::io::stdin().lock().lines() {
        if line.unwrap() == "hits" {
            for (number, document) in documents.iter().enumerate() {
                engine.each(document, |start, end, name| writeln!(out, "{number} {start} {end} {name}").unwrap());
            }
            break;
        }
        let start = processor_time();
        let (mut count, mut sum) = (0u64, 0u64);
        for document in &documents {
            engine.each(document, |start, end, name| {
                count += 1;
                sum = sum.wrapping_add((start ^ end ^ name) as u64);
            });
        }
        writeln!(out, "{} {} {}", processor_time() - start, count, sum).unwrap();
        out.flush().unwrap();
    }
}
