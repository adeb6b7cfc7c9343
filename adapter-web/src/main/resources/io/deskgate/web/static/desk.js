// Comfort only: every page works without this file.
(() => {
  "use strict";
  const all = (selector) => document.querySelectorAll(selector);

  // Moments in the reader's own time zone.
  const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  all("time[datetime]").forEach((time) => {
    time.title = time.dateTime;
    time.textContent = moment.format(new Date(time.dateTime));
  });

  // Use Default clears and greys its field; unticking gives back what stood there.
  all("input[data-default-of]").forEach((box) => {
    const field = document.getElementById(box.dataset.defaultOf);
    let own = field.value;
    const follow = () => {
      if (box.checked && !field.disabled) own = field.value;
      if (box.checked && field.tagName !== "SELECT") field.value = "";
      if (!box.checked && field.disabled) field.value = own;
      field.disabled = box.checked;
      field.classList.toggle("unused", box.checked);
    };
    box.addEventListener("change", () => { follow(); if (!box.checked) field.focus(); });
    follow();
  });

  // A branch key made from the name while it is typed, until somebody types a key.
  const key = document.querySelector("input[data-proposed-from]");
  if (key) {
    const name = document.getElementById(key.dataset.proposedFrom);
    let mine = key.value !== "";
    let proposed = "";
    let asked = 0;
    // An answer that is still on its way must not come between the letters somebody types here.
    key.addEventListener("focus", () => { mine = true; asked++; });
    key.addEventListener("blur", () => { mine = key.value !== "" && key.value !== proposed; });
    name.addEventListener("input", () => {
      if (mine) return;
      const turn = ++asked;
      fetch("/branches/key?name=" + encodeURIComponent(name.value))
        .then((answer) => (answer.ok ? answer.text() : ""))
        .then((text) => { if (turn === asked && !mine) key.value = proposed = text; })
        .catch(() => {});
    });
  }

  // A test shows what it found in the page, so that what was typed stays, passwords too.
  all("button[data-shows]").forEach((button) => {
    let plain = false;
    button.addEventListener("click", (event) => {
      if (plain) return;
      event.preventDefault();
      const words = button.textContent;
      const ready = () => { button.disabled = false; button.textContent = words; };
      const send = () => { ready(); plain = true; button.click(); };
      const form = new URLSearchParams(new FormData(button.form));
      button.disabled = true;
      button.textContent = "Testing…";
      fetch(button.formAction, { method: "POST", body: form, redirect: "error" })
        .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
        .then((text) => {
          const found = new DOMParser().parseFromString(text, "text/html").getElementById(button.dataset.shows);
          const place = document.getElementById(button.dataset.shows);
          place.replaceChildren(...found.childNodes);
          place.scrollIntoView({ block: "nearest" });
          ready();
        })
        .catch(send);
    });
  });

  // What is asked before something cannot be undone.
  all("form[data-sure]").forEach((form) => {
    form.addEventListener("submit", (event) => { if (!confirm(form.dataset.sure)) event.preventDefault(); });
  });

  // "/" goes to the search, as long as nobody is writing.
  document.addEventListener("keydown", (event) => {
    const search = document.getElementById("search");
    if (event.key === "/" && search && !event.ctrlKey && !event.metaKey && !event.altKey
        && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      search.focus();
    }
  });
})();
