// Stub, to be written.
#include <mannam/mannam.h>
int main() { return mannam::Extractor::load("dictionaries").has_value() ? 0 : 4; }
