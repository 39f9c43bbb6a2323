#include "app/run.h"

int main(int argc, char **argv)
{
    return turnpike::run(argc, argv);
}
