#pragma once // refused
