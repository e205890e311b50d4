// What goes in: a Draft with ties that name a title and no organisation. What comes out: the organisation, where the text has just spoken
// of the one the dictionary knows the person to lead. Why it exists: "삼성전자 서초사옥에서 이재용 회장과" leaves out what every reader
// knows.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Sets Tie::organization to the nearest mention: in the sentence, or at most two sentences back. The dictionary alone states nothing.
void add_unsaid_organizations(Draft& draft);

}  // namespace mannam::entities
