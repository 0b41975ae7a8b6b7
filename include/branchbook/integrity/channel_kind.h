// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways by which the masses take part and by which something comes in (domain-rules §14.4: board, opinion box, telephone,
// supervisors; local practice).
#pragma once

#include "branchbook/base/word_list.h"

namespace branchbook::integrity {

/// 来信, 来访, 电话, 网络, 意见箱, 上级转来, 检查发现, 其他.
enum class ChannelKind : quint8 { Letter, Visit, Phone, Online, Box, Superior, Inspection, Other };
[[nodiscard]] QString channelKindName(ChannelKind kind); ///< "letter", "visit", …
[[nodiscard]] QString channelKindTitle(ChannelKind kind);
[[nodiscard]] QString channelKindWord(ChannelKind kind); ///< the title, Chinese in every language
[[nodiscard]] std::optional<ChannelKind> channelKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<ChannelKind> channelKinds();
[[nodiscard]] const WordList<ChannelKind, 8>& channelKindWords();

} // namespace branchbook::integrity
