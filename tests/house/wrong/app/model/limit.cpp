#include "limit.h"               // refused
#include "../writing/counting.h" // refused

#include <boost/optional.hpp> // refused
#include <unistd.h>           // refused
