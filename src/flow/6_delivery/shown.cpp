#include "flow/6_delivery/shown.h"

namespace delivery {

Shown shown(const Fact& f) {
  Shown out;
  out.id = f.root;
  out.fact = f.id;
  out.kind = f.kind;
  out.contract = f.contract;
  out.household = f.label;
  out.subject = f.subject;
  out.area = f.area;
  out.worker = f.worker_label;
  out.day = f.day;
  out.arrive = f.arrive;
  out.leave = f.leave;
  out.minutes = f.minutes;
  out.present = f.present;
  out.proof = f.proof;
  out.tasks = f.tasks;
  out.evidence = f.evidence;
  out.late = f.late;
  out.corrected = f.supersedes.has_value();
  out.verified_on = f.verified_on;
  out.disputed_on = f.disputed_on;
  out.voided_on = f.voided_on;
  out.satisfied = f.satisfied;
  out.state = f.state;
  out.version = f.version;
  return out;
}

}  // namespace delivery
