#include "tests/bench/load/engine.h"

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    const turnpike::load::Options options = turnpike::load::parseOptions(argc, argv);
    try {
        const turnpike::load::Report report = turnpike::load::Engine(options).run();
        std::fputs(report.json().c_str(), stdout);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "turnpike-load: %s\n", error.what());
        return 1;
    }
    return 0;
}
