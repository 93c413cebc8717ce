#pragma once
// The question what a contract would pay. Used by the step's manifest.
#include "flow/8_payment/payment.h"
#include "platform/module.h"

namespace payment {

platform::Endpoint simulate_endpoint();

}  // namespace payment
