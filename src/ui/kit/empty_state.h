// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs here and how to begin (mockup 16).
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

/// Who shows how something is recorded in the sample, and knows of what the book is only a part: an empty page asks the first of
/// its parents that is one.
class ExampleHost
{
public:
    ExampleHost() = default;
    ExampleHost(const ExampleHost&) = delete;
    ExampleHost& operator=(const ExampleHost&) = delete;
    virtual ~ExampleHost() = default;
    /// False: this is the sample, or it has nothing that belongs here.
    [[nodiscard]] virtual bool offersExample() const = 0;
    virtual void showExample() = 0;
    /// Why nothing can be begun here and what is missing may be elsewhere: what an empty page says then, instead of how to begin.
    [[nodiscard]] virtual QString partOnlyText() const { return {}; }
};

/// Where one can begin something (an action or steps), and a parent offers it, 看看示例里是怎么记的 stands below. In a low list the
/// picture gives way first, and then that link. Where its host has a partOnlyText(), that stands below the title and nothing else.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `explanation`: one or two lines; a line break is kept.
    EmptyState(const QString& iconName, const QString& title, const QString& explanation, QWidget* parent = nullptr);
    /// The first one is the primary action. They stand above the steps, whichever were added first.
    QPushButton* addAction(const QString& verb, const QString& iconName);
    /// One of the three how-to steps.
    void addStep(const QString& title, const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] ExampleHost* host() const;
    void offerExample(ExampleHost& host);
    void sayPartOnly(const QString& text);
    void fit();

    QVBoxLayout* m_rows;
    QWidget* m_picture;
    QWidget* m_title;
    QWidget* m_example = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QHBoxLayout* m_steps = nullptr;
    QPushButton* m_lastAction = nullptr;
    int m_stepCount = 0;
    bool m_asked = false; ///< the parents, whether one offers an example or is a part only
};

/// In place of a list whose filter lets nothing through: the sentence and 清除条件, or `verb`, which calls `clear`.
[[nodiscard]] QWidget* noMatch(const QString& sentence, std::function<void()> clear, const QString& verb = {});

} // namespace branchbook::ui
