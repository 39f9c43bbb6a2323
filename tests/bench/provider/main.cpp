#include "tests/bench/provider/provider.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <sys/signalfd.h>

int main()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    try {
        turnpike::bench::Provider provider;
        std::printf("turnpike-canned-provider: serving on http://127.0.0.1:%d\n", provider.port());
        std::fflush(stdout);
        provider.serve(signalfd(-1, &signals, SFD_CLOEXEC));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "turnpike-canned-provider: %s\n", error.what());
        return 1;
    }
    return 0;
}
