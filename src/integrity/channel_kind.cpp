// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/channel_kind.h"

namespace branchbook::integrity {

namespace {

constexpr WordList<ChannelKind, 8> kChannelKinds{"Integrity",
                                                 {{{"letter", QT_TRANSLATE_NOOP("Integrity", "来信")},
                                                   {"visit", QT_TRANSLATE_NOOP("Integrity", "来访")},
                                                   {"phone", QT_TRANSLATE_NOOP("Integrity", "电话")},
                                                   {"online", QT_TRANSLATE_NOOP("Integrity", "网络")},
                                                   {"box", QT_TRANSLATE_NOOP("Integrity", "意见箱")},
                                                   {"superior", QT_TRANSLATE_NOOP("Integrity", "上级转来")},
                                                   {"inspection", QT_TRANSLATE_NOOP("Integrity", "检查发现")},
                                                   {"other", QT_TRANSLATE_NOOP("Integrity", "其他")}}}};

} // namespace

QString channelKindName(ChannelKind kind)
{
    return kChannelKinds.nameOf(kind);
}

QString channelKindTitle(ChannelKind kind)
{
    return kChannelKinds.titleOf(kind);
}

QString channelKindWord(ChannelKind kind)
{
    return kChannelKinds.chineseOf(kind);
}

std::optional<ChannelKind> channelKindByName(QStringView name)
{
    return kChannelKinds.find(name);
}

QList<ChannelKind> channelKinds()
{
    return kChannelKinds.values();
}

const WordList<ChannelKind, 8>& channelKindWords()
{
    return kChannelKinds;
}

} // namespace branchbook::integrity
