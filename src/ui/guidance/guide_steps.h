// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps as a list to read: number, sentence, strength and demand, source; what is local or to be verified says so.
#pragma once

#include "ui/guidance/guide.h"

class QScrollArea;

namespace branchbook::ui {

/// All of them, as high as they need to be.
[[nodiscard]] QWidget* makeGuideSteps(const Guide& guide);
/// The same in something that scrolls with the arrow keys.
[[nodiscard]] QScrollArea* makeGuideScroll(const QString& accessibleName);
void showGuide(QScrollArea& scroll, const Guide& guide);

/// 第2步，半数以上委员到会才能进行。必须，…，《支部工作条例（试行）》第十二条: as it is read aloud.
[[nodiscard]] QString spokenStep(const GuideStep& step);

} // namespace branchbook::ui
