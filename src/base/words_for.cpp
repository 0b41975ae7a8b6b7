// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/words_for.h"

namespace branchbook {

namespace {

thread_local Words t_wordsNow = Words::Screen;

} // namespace

WordsFor::WordsFor(Words words)
    : m_before(t_wordsNow)
{
    t_wordsNow = words;
}

WordsFor::~WordsFor()
{
    t_wordsNow = m_before;
}

Words WordsFor::now()
{
    return t_wordsNow;
}

QString ScreenTranslator::translate(const char* context, const char* source, const char* remark, int count) const
{
    return WordsFor::now() == Words::Paper ? QString() : QTranslator::translate(context, source, remark, count);
}

} // namespace branchbook
