// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/words_for.h"

namespace branchbook {

namespace {

thread_local WordsFor::Reader t_wordsNow = WordsFor::Screen;

} // namespace

WordsFor::WordsFor(Reader reader)
    : m_before(t_wordsNow)
{
    t_wordsNow = reader;
}

WordsFor::~WordsFor()
{
    t_wordsNow = m_before;
}

WordsFor::Reader WordsFor::now()
{
    return t_wordsNow;
}

QString ScreenTranslator::translate(const char* context, const char* source, const char* remark, int count) const
{
    return WordsFor::now() == WordsFor::Paper ? QString() : QTranslator::translate(context, source, remark, count);
}

} // namespace branchbook
