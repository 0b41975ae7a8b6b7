// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words are for: a screen speaks the language that was chosen, a paper of the branch is always Chinese.
#pragma once

#include <QTranslator>

namespace branchbook {

/// As long as it lives, the words of this thread are for a screen or for a paper. What makes a paper, or reads what
/// only goes into one, holds a WordsFor(WordsFor::Paper); they nest, and the inner one counts.
class WordsFor final
{
public:
    enum Reader { Screen, Paper };

    explicit WordsFor(Reader reader);
    ~WordsFor();
    WordsFor(const WordsFor&) = delete;
    WordsFor& operator=(const WordsFor&) = delete;
    WordsFor(WordsFor&&) = delete;
    WordsFor& operator=(WordsFor&&) = delete;

    /// What counts in this thread now; without any WordsFor, the screen.
    [[nodiscard]] static Reader now();

private:
    Reader m_before;
};

/// A language of the screen: it has nothing to say where the words are for a paper, so that the Chinese of the source
/// stands there. Another language than Chinese is installed through this class alone.
class ScreenTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* remark,
                                    int count) const override;
};

} // namespace branchbook
